import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf, weightsOf } from '../../../utils/text/weight-letters.ts';

describe('weights as letters', () => {
  it.each<[number, number, string]>([
    [0, 1, 'g'],
    [1, 1, '_'],
    [-1, 1, 'B'],
    [0.25, 1, 'w'],
    [-0.25, 1, 'Q'],
    [2, 8, 'w'],
    [0, 0, 'g'],
    [1, 0, 'g'],
  ])('%f of %f is %s', (weight, largest, letter) => {
    expect(letterOf(weight, largest)).toBe(letter);
  });

  it('are read back: half the way is a quarter of the weight; what is no letter is a zero', () => {
    const half = (16 / 31) ** 2 * 2;
    expect([...weightsOf('_BgwQ!', 2)]).toEqual([2, -2, 0, half, -half, 0]);
  });

  it('come back near to what they were, and once they were letters exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (part) => {
        const [back] = weightsOf(letterOf(part * 3, 3), 3);
        expect(Math.abs((back ?? Number.NaN) - part * 3)).toBeLessThan(0.1);
        expect(letterOf(back ?? Number.NaN, 3)).toBe(letterOf(part * 3, 3));
      }),
    );
  });
});
