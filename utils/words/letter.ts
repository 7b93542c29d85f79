import { letter } from './en/letter.ts';

export type LetterWords = typeof letter;
export const words: LetterWords = letter;
