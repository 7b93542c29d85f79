import { ways } from '../en/practice/hand-on-heart-choices.ts';

export type WaysWords = typeof ways;
export const words: WaysWords = ways;
