import { weightsOf } from '../text/weight-letters.ts';
import type { Passage } from './danger-features.ts';

/**
 * One weight for each slot, and what is added to their sum. A row of fewer weights, a power of two,
 * has several slots share one.
 */
export type Row = { readonly weights: Float64Array; readonly bias: number };

/** A row as it is stored: one letter a weight. */
export type StoredRow = {
  readonly bias: number;
  readonly largest: number;
  readonly letters: string;
};

export const readRow = ({ bias, largest, letters }: StoredRow): Row => ({
  weights: weightsOf(letters, largest),
  bias,
});

/** So many features count in full; with more of them, each counts less. */
const FEW = 12;

export const factorOf = (passage: Passage): number => 1 / Math.sqrt(Math.max(passage.length, FEW));

/** How loudly a passage speaks for a row; above zero it is more likely than not. */
export function score(passage: Passage, { weights, bias }: Row): number {
  let sum = 0;
  const mask = weights.length - 1;
  for (const slot of passage) sum += weights[slot & mask] ?? 0;
  return sum * factorOf(passage) + bias;
}

/** The passage that speaks loudest, and how loudly; a blank text speaks of nothing. */
export function loudest(
  passages: readonly Passage[],
  row: Row,
): { passage: Passage; score: number } {
  let best: { passage: Passage; score: number } = { passage: [], score: Number.NEGATIVE_INFINITY };
  for (const passage of passages) {
    const found = score(passage, row);
    if (found > best.score) best = { passage, score: found };
  }
  return best;
}
