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
      [2674, 3164, 2703, 670, 1593, 1292, 3474, 1425],
      [2406, 1611, 2494, 1801, 2937, 1402, 1425],
      [2674, 3164, 2703, 670, 1593, 1292, 3474, 1425],
      [2674, 3164, 2703, 670, 1593, 1292, 3474, 1425, 2406, 1611, 2494, 1801, 2937, 1402],
      [2406, 1611, 2494, 1801, 2937, 1402, 1425, 2674, 3164, 2703, 670, 1593, 1292, 3474],
    ]);
    expect(unitsOf('Hello')).toHaveLength(1);
  });

  it('are one empty one for a blank text', () => {
    expect(unitsOf(' ')).toEqual([{ slots: [], factor: 1 / Math.sqrt(10) }]);
  });

  it('are evened out by their length from ten slots on', () => {
    expect(unitsOf('Hello')[0]?.factor).toBe(1 / Math.sqrt(10));
    expect(unitsOf('I am such a stupid loser')[0]?.factor).toBe(1 / Math.sqrt(43));
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
    '-0.7432 2.773 4191 98b2abaec10c7e47',
    '-0.9611 2.9064 4191 d9700bff6537c604',
    '-1.0015 2.934 4191 e95333fc4397a8f0',
    '-1.3376 2.3685 4191 ba3a324334ccdb66',
    '-1.124 3.1442 4191 9dcdbd841958c4e1',
    '-0.9377 2.6621 4191 e5333acd764981cf',
    '-1.0174 3.2216 4191 d9d5dce42311ba31',
    '-1.1229 3.0675 4191 1172d0b66de2ad34',
    '-0.8315 2.6845 4191 0d7677e268321e4d',
    '-1.2877 2.446 4191 20c7d9240a1b43f8',
    '-0.8017 2.9128 4191 75cd0d814235f607',
    '0.0203 2.3646 4191 a2b4e1a76e7908ca',
    '1.4458 2.5427 4191 a573daea28900046',
  ]);
});
