import { keeping } from './en/retention.ts';

export type KeepingWords = typeof keeping;
export const words: KeepingWords = keeping;
