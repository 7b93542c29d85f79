import { keeping } from './en/keeping.ts';

export type KeepingWords = typeof keeping;
export const words: KeepingWords = keeping;
