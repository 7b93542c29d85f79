import type { Feeling } from '../../../utils/feelings/feelings.ts';
import { words as feelingWords } from '../../../utils/words/content/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';

/** One sentence that says what was chosen, before anything is offered. */
export function feelingsText(feelings: readonly Feeling[]): string {
  const [first, second] = feelings.map((feeling) => feelingWords.labels[feeling].label);
  if (first === undefined) return words.unnamed;
  return second === undefined ? words.named({ first }) : words.namedBoth({ first, second });
}
