import { around } from './en/around.ts';

export type AroundWords = typeof around;
export const words: AroundWords = around;
