import { back } from './en/back.ts';

export type BackWords = typeof back;
export const words: BackWords = back;
