import { feelings } from '../en/practice/feelings.ts';

export type FeelingWords = typeof feelings;
export const words: FeelingWords = feelings;
