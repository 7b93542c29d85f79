import { listen, modelOf, sharesOf, unitsOf } from './question-model.ts';
import { storedWeights } from './question-weights.ts';
import { type ThinkingPattern, thinkingPatterns } from './thinking-patterns.ts';
import { sentencesOf } from './thought-text.ts';

export type RankedQuestion = { readonly pattern: ThinkingPattern; readonly score: number };

/**
 * The least belief in any pattern at all (0 to 1) at which a question other than the friend
 * question is offered. One short line has little to go by and needs the higher bar; a situation
 * told at length the lower one; in between it falls evenly. Chosen on training thoughts only, on
 * the cautious side: a false alarm on an ordinary thought is worse than the friend question.
 */
function offerFrom(words: number): number {
  const [fewWords, high, manyWords, low] = [15, 0.75, 35, 0.64];
  const along = Math.min(1, Math.max(0, (words - fewWords) / (manyWords - fewWords)));
  return high + (low - high) * along;
}

const model = modelOf(storedWeights);

/**
 * All twelve patterns, the most fitting first. The score is between 0 and 1: the share of belief
 * that this one fits; what is missing to 1 over all twelve is the belief that none does.
 * Pure; any string is welcome; a very long one is read at its head and its tail only.
 */
export function rankQuestions(text: string): RankedQuestion[] {
  const shares = sharesOf(listen(model, unitsOf(text)).map(({ score }) => score));
  return thinkingPatterns
    .map((pattern, index) => ({ pattern, score: shares[index] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/** The pattern whose question is clearly asked for, or null: stay with the friend question. */
export function offerQuestion(text: string): ThinkingPattern | null {
  const words = sentencesOf(text).reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
  if (words === 0) return null;
  const ranked = rankQuestions(text);
  const any = ranked.reduce((sum, { score }) => sum + score, 0);
  return any >= offerFrom(words) ? (ranked[0]?.pattern ?? null) : null;
}

// The first reading compiles all the signs, which takes longer than a hundred readings after it:
// done while this file is being loaded (on demand), so that no one waits for it at a key press.
rankQuestions('i feel so bad that it must all be my fault');
