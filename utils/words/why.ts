import { why } from './en/why.ts';

export type WhyWords = typeof why;
export const words: WhyWords = why;
