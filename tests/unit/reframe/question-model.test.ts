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
      [2674, 3164, 2703, 670, 1593, 1425],
      [2406, 1611, 2494, 1801, 1425],
      [2674, 3164, 2703, 670, 1593, 1425],
      [2674, 3164, 2703, 670, 1593, 1425, 2406, 1611, 2494, 1801],
      [2406, 1611, 2494, 1801, 1425, 2674, 3164, 2703, 670, 1593],
    ]);
    expect(unitsOf('Hello')).toHaveLength(1);
  });

  it('are one empty one for a blank text', () => {
    expect(unitsOf(' ')).toEqual([{ slots: [], factor: 1 / Math.sqrt(10) }]);
  });

  it('are evened out by their length from ten slots on', () => {
    expect(unitsOf('Hello')[0]?.factor).toBe(1 / Math.sqrt(10));
    expect(unitsOf('I am such a stupid loser')[0]?.factor).toBe(1 / Math.sqrt(36));
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
    '-0.2274 2.6597 4191 a8ba43174351bd02',
    '-0.8847 2.9852 4191 18abdf08b218d5db',
    '-0.9441 2.8177 4191 23ba4f5eb82eeaf9',
    '-1.2428 2.4937 4191 e10ad88f9254e66e',
    '-1.0431 2.8974 4191 faac431df7e9e146',
    '-0.6603 2.7273 4191 2fa61b61dae68d40',
    '-0.8169 3.1073 4191 151e2a081338bfc6',
    '-1.0082 2.9169 4191 1a76dffb04a3fccb',
    '-0.7412 2.8247 4191 8b897dd86b4d605b',
    '-1.0879 2.7664 4191 49fdf8398fd0377b',
    '-0.5934 2.6785 4191 ac47ce3eef48e0f6',
    '-0.156 2.9317 4191 4ece853799f00f83',
    '1.0707 2.7039 4191 d843d381cacbc4f2',
  ]);
});
