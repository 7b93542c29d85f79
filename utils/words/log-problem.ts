import { problem } from './en/log-problem.ts';

export type ProblemWords = typeof problem;
export const words: ProblemWords = problem;
