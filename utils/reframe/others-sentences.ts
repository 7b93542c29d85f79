/** Harsh sentences that nobody here has said, to practise on. A draft stores these names. */
export const othersSentences = [
  'work-review',
  'parenting-shouted',
  'mistakes-wrong-person',
  'study-memory',
  'body-mirror',
  'work-slow',
  'mistakes-again',
  'parenting-phone',
  'study-behind',
  'body-stairs',
  'work-full-week',
  'mistakes-birthday',
] as const;
export type OthersSentence = (typeof othersSentences)[number];

/** The one after this one; after the last the first comes again, and so it does after none. */
export function sentenceAfter(name: OthersSentence | ''): OthersSentence {
  const place = name === '' ? -1 : othersSentences.indexOf(name);
  return othersSentences[(place + 1) % othersSentences.length] ?? 'work-review';
}
