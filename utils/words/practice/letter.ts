import { letter } from '../en/practice/letter.ts';

export type LetterWords = typeof letter;
export const words: LetterWords = letter;
