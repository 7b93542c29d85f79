import type { OthersSentence } from './others-sentences.ts';

/** The three steps of a quick reframe, in order. */
export const reframeSteps = ['harsh', 'friend', 'kinder'] as const;
export type ReframeStep = (typeof reframeSteps)[number];

/** Its texts: a sentence for each step, and one that is only there for who wants it. */
export const reframeTexts = [...reframeSteps, 'responsibility'] as const;
export type ReframeText = (typeof reframeTexts)[number];

/** What became of the one more question: nothing yet, asked, or left out. */
export const moreAnswers = ['', 'taken', 'left'] as const;
export type MoreAnswer = (typeof moreAnswers)[number];

export type ReframeDraft = Record<ReframeText, string> & {
  step: ReframeStep;
  /** A name of someone dear as far as it is typed; empty when none is being typed. */
  naming: string;
  more: MoreAnswer;
  /** Someone else's sentence that is practised on; empty for one's own. */
  others: OthersSentence | '';
  /** The entry that was kept and gets one thing more; empty when none does. */
  kept: string;
};

export const emptyReframe: ReframeDraft = {
  harsh: '',
  friend: '',
  kinder: '',
  responsibility: '',
  step: 'harsh',
  naming: '',
  more: '',
  others: '',
  kept: '',
};

/** Someone else's sentence, where it is practised on: a harsh one of the person's own goes first. */
export function practisedOn({ others, harsh }: ReframeDraft): OthersSentence | null {
  return others !== '' && harsh.trim() === '' ? others : null;
}

/** The neighbouring step, or null at either end. */
export function stepBeside(step: ReframeStep, by: 1 | -1): ReframeStep | null {
  return reframeSteps[reframeSteps.indexOf(step) + by] ?? null;
}

/** Whether there is any word of the person's own in it. */
export function hasWords(draft: Partial<ReframeDraft>): boolean {
  return reframeTexts.some((text) => (draft[text] ?? '').trim() !== '');
}

/** Of several ways to ask, one for this text: the same whenever it is read again. */
export function oneWay<T>(ways: readonly T[], text: string): T | undefined {
  return ways[text.trim().length % ways.length];
}
