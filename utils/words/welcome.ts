import { welcome } from './en/welcome.ts';

export type WelcomeWords = typeof welcome;
export const words: WelcomeWords = welcome;
