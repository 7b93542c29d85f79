import type { Passage } from '../../../utils/support/danger-features.ts';
import { dangerSlots } from '../../../utils/support/danger-features.ts';
import { factorOf, loudest, type Row } from '../../../utils/support/danger-model.ts';
import { seeded } from '../seeded.ts';

/** A text as its passages, and whether the row shall speak for it. */
export type Example = { readonly passages: readonly Passage[]; readonly isWanted: boolean };

const rounds = 10;
const step = 0.25;
const decay = 3e-5;

/**
 * Logistic regression on the loudest passage of each text (the one that is read as the danger), by
 * stochastic gradient with a step of its own for each weight. The same examples give the same row.
 * @param size how many weights it has, a power of two
 */
export function learn(examples: readonly Example[], size = dangerSlots): Row {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  let bias = 0;
  const order = examples.map((_, index) => index);
  const next = seeded(1);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined || example.passages.length === 0) continue;
      const { passage, score } = loudest(example.passages, { weights, bias });
      const error = 1 / (1 + Math.exp(-score)) - Number(example.isWanted);
      const each = error * factorOf(passage);
      for (const feature of passage) {
        const slot = feature & (size - 1);
        const slope = each + decay * (weights[slot] ?? 0);
        squares[slot] = (squares[slot] ?? 0) + slope * slope;
        weights[slot] = (weights[slot] ?? 0) - (step * slope) / Math.sqrt(squares[slot] ?? 1);
      }
      bias -= 0.02 * error;
    }
  }
  return { weights, bias };
}
