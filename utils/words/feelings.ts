import { feelings } from './en/feelings.ts';

export type FeelingWords = typeof feelings;
export const words: FeelingWords = feelings;
