import { words } from '../../../utils/words/practice/notice.ts';
import { feelingLabel } from './feeling-shown.ts';

/** One sentence that says what was chosen, before anything is offered. */
export function feelingsText(feelings: readonly string[]): string {
  const [first, second] = feelings.map(feelingLabel);
  if (first === undefined) return words.unnamed;
  return second === undefined ? words.named({ first }) : words.namedBoth({ first, second });
}
