import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  listen,
  loudness,
  modelOf,
  none,
  outcomes,
  sharesOf,
  unitsOf,
} from '../../../utils/reframe/question-model.ts';
import { storedWeights } from '../../../utils/reframe/question-weights.ts';
import { hashedSlots, slots } from '../../../utils/reframe/thought-features.ts';

const rounded = (numbers: readonly number[]) => numbers.map((one) => Number(one.toFixed(6)));

describe('the units of a text', () => {
  it('are its sentences, then its neighbours, each slot once', () => {
    expect(unitsOf('Hello. Runs. Hello').map((unit) => unit.slots)).toEqual([
      [2674, 1292, 3474, 1425],
      [2406, 2937, 1402, 1425],
      [2674, 1292, 3474, 1425],
      [2674, 1292, 3474, 1425, 2406, 2937, 1402],
      [2406, 2937, 1402, 1425, 2674, 1292, 3474],
    ]);
    expect(unitsOf('Hello')).toHaveLength(1);
  });

  it('are one empty one for a blank text', () => {
    expect(unitsOf(' ')).toEqual([{ slots: [], factor: 1 / Math.sqrt(10) }]);
  });

  it('are evened out by their length from ten slots on', () => {
    expect(unitsOf('Hello')[0]?.factor).toBe(1 / Math.sqrt(10));
    expect(unitsOf('I am such a stupid loser')[0]?.factor).toBe(1 / Math.sqrt(30));
  });
});

describe('what an outcome hears', () => {
  const model = {
    rows: Array.from({ length: outcomes }, (_, at) => Float64Array.from([at, 1, -2])),
    biases: Float64Array.from({ length: outcomes }, (_, at) => at / 10),
  };
  const units = [
    { slots: [0, 1], factor: 1 },
    { slots: [2], factor: 0.5 },
  ];

  it('a pattern hears mostly the loudest sentence, "none" all alike', () => {
    expect([outcomes, none]).toEqual([13, 12]);
    const heard = listen(model, units);
    expect(rounded(heard.map(({ score }) => score))).toEqual([
      0.835788, 1.927951, 3.026881, 4.126736, 5.226716, 6.326714, 7.426713, 8.526713, 9.626713,
      10.726713, 11.826713, 12.926713, 7.2,
    ]);
    expect(rounded(heard[0]?.parts ?? [])).toEqual([0.982014, 0.017986]);
    expect(heard[none]).toEqual({ score: 6 + 1.2, parts: [0.5, 0.5] });
  });

  it('the loudest may be louder than any power holds', () => {
    const units = [
      { slots: [0], factor: 1000 },
      { slots: [], factor: 1 },
    ];
    const [heard] = listen({ rows: [Float64Array.of(1)], biases: Float64Array.of(0) }, units);
    expect(heard?.parts).toEqual([1, 0]);
    expect(heard?.score).toBeCloseTo(999.8267, 4);
  });

  it('a weight or a bias that is not there counts for nothing', () => {
    const [heard] = listen({ rows: [Float64Array.of()], biases: Float64Array.of() }, [
      { slots: [0], factor: 1 },
    ]);
    expect(heard).toEqual({ score: 0, parts: [1] });
  });

  it('a sign speaks three times as loud as a word', () => {
    expect([0, hashedSlots - 1, hashedSlots, slots - 1].map(loudness)).toEqual([1, 1, 3, 3]);
    const row = new Float64Array(slots).fill(1);
    const [heard] = listen({ rows: [row], biases: Float64Array.of(0.25) }, [
      { slots: [0, hashedSlots], factor: 1 },
    ]);
    expect(heard?.score).toBe(4.25);
  });

  it('shares sum to one, also of scores beyond any power', () => {
    expect(sharesOf([0, 0])).toEqual([0.5, 0.5]);
    expect(rounded(sharesOf([1, 2, 4]))).toEqual([0.04201, 0.114195, 0.843795]);
    expect(sharesOf([5000, 0])).toEqual([1, 0]);
    expect(sharesOf([-5000, -5000])).toEqual([0.5, 0.5]);
  });
});

describe('stored rows', () => {
  it('are read back: half the way is a quarter of the weight', () => {
    const letters = '_BgwQ!'.padEnd(slots, 'g');
    const { rows, biases } = modelOf([{ bias: 0.5, largest: 2, letters }]);
    const half = (16 / 31) ** 2 * 2;
    expect([...(rows[0] ?? [])].slice(0, 7)).toEqual([2, -2, 0, half, -half, 0, 0]);
    expect(rows[0]).toHaveLength(slots);
    expect([...biases]).toEqual([0.5]);
  });

  it.each([slots - 1, slots + 1])('refuses a row of %i letters', (length) => {
    const row = { bias: 0, largest: 1, letters: 'g'.repeat(length) };
    expect(() => modelOf([row])).toThrow(RangeError);
  });
});

/** The stored weights once more, in short: a slip in the file shows without the long training. */
it('the stored weights are the ones that were learnt', () => {
  const short = storedWeights.map(({ bias, largest, letters }) => {
    const sum = createHash('sha256').update(letters).digest('hex').slice(0, 16);
    return `${bias} ${largest} ${letters.length} ${sum}`;
  });
  expect(short).toEqual([
    '-0.5193 2.4077 4187 c7e3dc9409c7cd2c',
    '-0.6209 2.5225 4187 0e2cbbbdf6385d48',
    '-0.8163 2.5822 4187 9d32389b626add87',
    '-1.0933 2.3436 4187 3c7ce2055b4ed1ba',
    '-1.0059 3.1211 4187 6e6322949662a1a9',
    '-0.6504 2.5779 4187 7a0ee2a1ca5fa256',
    '-0.5643 3.229 4187 7dbf9500f93fe0db',
    '-1.0337 2.9264 4187 57bdb7a25d7d94bc',
    '-0.5178 2.2844 4187 f8c0b0d0f52626e0',
    '-1.5577 2.2576 4187 45c4da56ed17d88d',
    '-0.3911 2.3838 4187 0611f9dea55c6dd9',
    '-0.5155 2.2759 4187 712aaea9ebaa7ec0',
    '1.3446 2.5316 4187 8e26d4297bb17804',
  ]);
});
