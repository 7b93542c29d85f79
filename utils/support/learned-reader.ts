import type { Danger } from './danger.ts';
import { familiesOf, passagesOf } from './danger-features.ts';
import { loudest, readRow, type StoredRow, score } from './danger-model.ts';
import { tableLines } from './guard-language.ts';

/** What a learned reader has learned: what is danger, and which danger is violence. */
export type Learned = { readonly danger: StoredRow; readonly violence: StoredRow };

export interface LearnedReader {
  /**
   * How loudly a text speaks of danger, from its tokens: above `certain` it does, below `unlikely`
   * it does not, whatever a rule says. Sentences that are not in its language are passed over.
   */
  read(tokens: readonly string[]): { score: number; danger: Danger };
}

/** Thresholds on texts of writers that nothing was learned from; tests/fixtures/support tells how. */
export const certain = 1.9;
export const unlikely = -1;

/** @param knows whether a word may be one of its language's */
export function learnedReader(
  learned: Learned,
  families: string,
  knows: (word: string) => boolean,
): LearnedReader {
  const danger = readRow(learned.danger);
  const violence = readRow(learned.violence);
  const named = familiesOf(tableLines(families));
  const isOwn = (words: readonly string[]) => words.filter(knows).length * 2 >= words.length;
  return {
    read(tokens) {
      const found = loudest(passagesOf(tokens, named, isOwn), danger);
      const isViolence = score(found.passage, violence) > 0;
      return { score: found.score, danger: isViolence ? 'violence' : 'danger' };
    },
  };
}
