import { ways } from './en/ways.ts';

export type WaysWords = typeof ways;
export const words: WaysWords = ways;
