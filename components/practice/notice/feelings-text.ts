import type { Feeling } from '../../../utils/feelings/feelings.ts';
import { words as feelingWords } from '../../../utils/words/practice/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';

/** One sentence that says what was chosen, before anything is offered. */
export function feelingsText(feelings: readonly Feeling[]): string {
  const [first, second] = feelings.map((feeling) => feelingWords.labels[feeling].label);
  return first === undefined ? words.unnamed : words.named(first, second);
}
