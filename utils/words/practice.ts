import { practice } from './en/practice.ts';

export type PracticeWords = typeof practice;
export const words: PracticeWords = practice;
