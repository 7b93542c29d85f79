import { errorScreen } from './en/error-screen.ts';

export type ErrorScreenWords = typeof errorScreen;
export const words: ErrorScreenWords = errorScreen;
