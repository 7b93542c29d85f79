import { tellsOfHardship } from './hardship.ts';
import { isEveryday } from './looking-back.ts';
import { isPlainFeeling } from './plain-feeling.ts';
import { listen, modelOf, sharesOf, unitsOf } from './question-model.ts';
import { storedWeights } from './question-weights.ts';
import { type ThinkingPattern, thinkingPatterns } from './thinking-patterns.ts';
import { sentencesOf } from './thought-text.ts';

export type RankedQuestion = { readonly pattern: ThinkingPattern; readonly score: number };

/**
 * The least belief in the one pattern that is offered (0 to 1), and in any pattern at all. Chosen
 * on thoughts of other people that the model had not learnt from, on the cautious side: a false
 * alarm on an ordinary thought is worse than the friend question. A line and a page have the same.
 */
const leastTop = 0.28;
const leastAny = 0.6;
/** The least belief at which "this sounds hard" is said: with words that tell of it, and without. */
const leastPain = { heard: 0.4, learnt: 0.65 };
/** From this belief on that the pain is real, nothing but its own question may be asked. */
const painFrom = 0.045;
/** The same for patterns that hardship was never taken for: names for oneself, measuring, feelings. */
const painFromApart = 0.2;
const apart: readonly ThinkingPattern[] = [
  'labeling',
  'all-or-nothing',
  'discounting',
  'emotional-reasoning',
  'comparing',
];
/** The same where somebody looks back at something plainly small, which they alone did. */
const painInSmall = 0.35;

/** "I always" and "I'll never" are one family: foreseen or looked back on, one question fits both. */
const neverOrAlways = /\b(?:i|i'll|i've|i'm|we|we'll) (?:\S+ ){0,2}(?:never|always)\b/;
const family: readonly ThinkingPattern[] = ['overgeneralizing', 'fortune-telling'];

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

const self = /\b(?:i|i'm|i've|i'll|me|my|mine|myself|we|us|our|you|your)\b/;
const others =
  /^(?:he|she|they|he's|she's|they're|that|these|those|the|people|whoever|(?:my|our) \S+ (?:\S+ ){0,2}(?:is|was|are|were))\b/;
const named: readonly ThinkingPattern[] = ['labeling', 'all-or-nothing', 'overgeneralizing'];

/** Harsh words about somebody else: nobody is asked what they would call a friend. */
function isAboutOthers(sentences: readonly string[]): boolean {
  const rest = sentences.map((sentence) => sentence.replace(/^(?:my|our) /, ''));
  return rest.every((one) => !self.test(one)) && sentences.some((one) => others.test(one));
}

/** The most fitting pattern and its score; those of one family count as one. */
function mostFitting(ranked: readonly RankedQuestion[], sentences: readonly string[]) {
  const [top] = ranked;
  if (!top || !family.includes(top.pattern)) return top;
  if (!sentences.some((sentence) => neverOrAlways.test(sentence))) return top;
  const score = ranked
    .filter(({ pattern }) => family.includes(pattern))
    .reduce((sum, one) => sum + one.score, 0);
  return { pattern: 'overgeneralizing', score } as const;
}

/** How much belief in real pain a pattern bears beside it. */
function painLimit(top: ThinkingPattern | undefined, sentences: readonly string[]): number {
  if (top && apart.includes(top)) return painFromApart;
  return top === 'should' && isEveryday(sentences) ? painInSmall : painFrom;
}

/**
 * The pattern whose question is clearly asked for, or null: stay with the friend question. Where a
 * text tells of hardship, it is that of real pain or none; a plain feeling is met as a feeling.
 */
export function offerQuestion(text: string): ThinkingPattern | null {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return null;
  const ranked = rankQuestions(text);
  const hardship = tellsOfHardship(text);
  if (!hardship && isPlainFeeling(text)) return 'emotional-reasoning';
  const pain = painOf(ranked);
  if (hardship || pain >= painLimit(ranked[0]?.pattern, sentences)) {
    const isMeant = hardship || ranked[0]?.pattern === 'real-pain';
    return isMeant && pain >= leastPain[hardship ? 'heard' : 'learnt'] ? 'real-pain' : null;
  }
  const any = ranked.reduce((sum, { score }) => sum + score, 0);
  const top = mostFitting(ranked, sentences);
  if (top && named.includes(top.pattern) && isAboutOthers(sentences)) return null;
  return top && top.score >= leastTop && any >= leastAny ? top.pattern : null;
}

/** Whether a text is one of hardship, by its words or by what was learnt. */
export function isRealPain(text: string): boolean {
  const [top] = rankQuestions(text);
  return tellsOfHardship(text) || (top?.pattern === 'real-pain' && top.score >= leastTop);
}

function painOf(ranked: readonly RankedQuestion[]): number {
  return ranked.find(({ pattern }) => pattern === 'real-pain')?.score ?? 0;
}

// The first reading compiles all the signs, which takes longer than a hundred readings after it:
// done while this file is being loaded (on demand), so that no one waits for it at a key press.
rankQuestions('i feel so bad that it must all be my fault');
