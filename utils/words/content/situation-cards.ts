import type { CardId, Situation } from '../../cards/deck.ts';
import { messagesOf } from '../../language/messages.ts';

export type CardWords = Readonly<Record<CardId, string>>;

/** The cards of one situation. @throws whatever loading throws */
export const wordsAbout = (situation: Situation): Promise<CardWords> =>
  messagesOf(`content/cards/${situation}`);
