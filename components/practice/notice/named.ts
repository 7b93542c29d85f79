import type { Feeling } from '../../../utils/cards/feelings.ts';
import { words as feelingWords } from '../../../utils/words/feelings.ts';
import { words } from '../../../utils/words/notice.ts';

/** One sentence that says what was chosen, before anything is offered. */
export function named(feelings: readonly Feeling[]): string {
  const [first, second] = feelings.map((feeling) => feelingWords.labels[feeling].label);
  return first === undefined ? words.unnamed : words.named(first, second);
}
