import { situations } from '../../cards/deck.ts';
import { type CardWords, wordsAbout } from './situation-cards.ts';

/** The cards of all situations, for who moves between them. */
export const words: CardWords = Object.assign(
  {},
  ...(await Promise.all(situations.map(wordsAbout))),
);
