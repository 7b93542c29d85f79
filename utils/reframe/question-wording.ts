import { looksBack } from './looking-back.ts';
import { offerQuestion } from './question.ts';
import type { ThinkingPattern } from './thinking-patterns.ts';
import { sentencesOf } from './thought-text.ts';

/** What a question is worded for: a pattern, or looking back with what one only knows today. */
export type QuestionWording = ThinkingPattern | 'hindsight';

/**
 * Which wording a harsh sentence asks for, or null: stay with the friend question. "I should have"
 * is not the rule "I should": it is asked what one knew then.
 */
export function offerWording(text: string): QuestionWording | null {
  const pattern = offerQuestion(text);
  if (pattern !== 'should') return pattern;
  return looksBack(sentencesOf(text)) ? 'hindsight' : pattern;
}
