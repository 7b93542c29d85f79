import { reframe } from './en/reframe.ts';

export type ReframeWords = typeof reframe;
export const words: ReframeWords = reframe;
