import { handOnHeart } from './en/hand-on-heart.ts';

export type HandOnHeartWords = typeof handOnHeart;
export const words: HandOnHeartWords = handOnHeart;
