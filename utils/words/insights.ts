import { back } from './en/insights.ts';

export type BackWords = typeof back;
export const words: BackWords = back;
