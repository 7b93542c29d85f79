import { handOnHeart } from '../en/practice/hand-on-heart.ts';

export type HandOnHeartWords = typeof handOnHeart;
export const words: HandOnHeartWords = handOnHeart;
