import { why } from '../en/practice/why.ts';

export type WhyWords = typeof why;
export const words: WhyWords = why;
