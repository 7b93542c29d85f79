import { problem } from './en/problem.ts';

export type ProblemWords = typeof problem;
export const words: ProblemWords = problem;
