import { handOnHeartChoices } from '../en/practice/hand-on-heart-choices.ts';

export type WaysWords = typeof handOnHeartChoices;
export const words: WaysWords = handOnHeartChoices;
