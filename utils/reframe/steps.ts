/** The three steps of a quick reframe, in order. */
export const reframeSteps = ['harsh', 'friend', 'kinder'] as const;
export type ReframeStep = (typeof reframeSteps)[number];

export type ReframeDraft = Record<ReframeStep, string> & { step: ReframeStep };

export const emptyReframe: ReframeDraft = { harsh: '', friend: '', kinder: '', step: 'harsh' };

/** The neighbouring step, or null at either end. */
export function stepBeside(step: ReframeStep, by: 1 | -1): ReframeStep | null {
  return reframeSteps[reframeSteps.indexOf(step) + by] ?? null;
}

/** Whether there is any word of the person's own in it. */
export function hasWords(draft: Partial<ReframeDraft>): boolean {
  return reframeSteps.some((step) => (draft[step] ?? '').trim() !== '');
}
