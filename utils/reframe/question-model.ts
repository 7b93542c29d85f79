import { weightsOf } from '../text/weight-letters.ts';
import { thinkingPatterns } from './thinking-patterns.ts';
import { featuresOf, hashedSlots, slots } from './thought-features.ts';
import { sentencesOf } from './thought-text.ts';

/** The twelve patterns and, last, "none of them". */
export const outcomes = thinkingPatterns.length + 1;
export const none = thinkingPatterns.length;

/** How much louder a sign speaks than a word. */
const signLoudness = 3;
/** Sharpness with which the most telling sentence drowns out the others. */
const sharpness = 2;

/** One sentence, or two neighbouring ones, as slots and the factor that evens out its length. */
export type Unit = { readonly slots: readonly number[]; readonly factor: number };

/** For every outcome one row of `slots` weights, and one bias. */
export type Model = {
  readonly rows: readonly Float64Array[];
  readonly biases: Float64Array;
};

export function loudness(slot: number): number {
  return slot < hashedSlots ? 1 : signLoudness;
}

function unitOf(found: readonly number[]): Unit {
  return { slots: found, factor: 1 / Math.sqrt(Math.max(found.length, 10)) };
}

/**
 * A text as its sentences and its pairs of neighbours (a thought often needs its situation);
 * at least one unit, an empty one for a blank text.
 */
export function unitsOf(text: string): Unit[] {
  const single = sentencesOf(text).map(featuresOf);
  const pairs = single.slice(1).map((found, index) => {
    return [...new Set([...(single[index] ?? []), ...found])];
  });
  const units = [...single, ...pairs].map(unitOf);
  return units.length > 0 ? units : [unitOf([])];
}

/** What one outcome makes of the units: its pooled score, and each unit's part in it (sums to 1). */
export type Pooled = { readonly score: number; readonly parts: readonly number[] };

/**
 * A pattern listens mostly to the sentence that speaks loudest for it, since a long text may hold
 * one harsh thought; "none" listens to all of them alike.
 */
function pooled(scores: readonly number[], outcome: number): Pooled {
  const even = 1 / scores.length;
  if (outcome === none) {
    return {
      score: scores.reduce((sum, score) => sum + score * even, 0),
      parts: scores.map(() => even),
    };
  }
  const loudest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(sharpness * (score - loudest)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return {
    // Half way between the sum and the mean: more sentences are more chances, and more noise.
    score: loudest + Math.log(total * Math.sqrt(even)) / sharpness,
    parts: powers.map((power) => power / total),
  };
}

/** The pooled scores of all outcomes, biases included. */
export function listen(model: Model, units: readonly Unit[]): Pooled[] {
  return model.rows.map((row, outcome) => {
    const scores = units.map((unit) => {
      let sum = 0;
      for (const slot of unit.slots) sum += (row[slot] ?? 0) * loudness(slot);
      return sum * unit.factor;
    });
    const { score, parts } = pooled(scores, outcome);
    return { score: score + (model.biases[outcome] ?? 0), parts };
  });
}

/** Scores as shares of one, by softmax. */
export function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/**
 * The model back from its letters.
 * @throws RangeError when a row has not one letter for every slot
 */
export function modelOf(
  stored: readonly { readonly bias: number; readonly largest: number; readonly letters: string }[],
): Model {
  const rows = stored.map(({ largest, letters }) => {
    if (letters.length !== slots) throw new RangeError('The weights do not fit the features.');
    return weightsOf(letters, largest);
  });
  return { rows, biases: Float64Array.from(stored, ({ bias }) => bias) };
}
