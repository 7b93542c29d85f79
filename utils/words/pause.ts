import { around } from './en/pause.ts';

export type AroundWords = typeof around;
export const words: AroundWords = around;
