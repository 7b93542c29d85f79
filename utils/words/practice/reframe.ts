import { reframe } from '../en/practice/reframe.ts';

export type ReframeWords = typeof reframe;
export const words: ReframeWords = reframe;
