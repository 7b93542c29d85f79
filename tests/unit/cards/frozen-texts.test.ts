import { expect, it } from 'vitest';
import { hash } from '../../../utils/text/hash.ts';
import { words as situationCards } from '../../../utils/words/content/cards.ts';
import frozen from '../../fixtures/card-texts.json' with { type: 'json' };
import { allDayCards } from './all-day-cards.ts';

/**
 * Kept entries hold the id of the card they were written under. A text that is to be changed gets a
 * new id; the old one goes on saying what it said. New cards are added to the fixture.
 */
it('no id says anything but what it has always said', async () => {
  const areas = [situationCards, await allDayCards()];
  const now = areas.flatMap((area) =>
    Object.entries(area).map(([id, text]) => [id, hash(text)] as const),
  );
  expect(Object.fromEntries(now)).toEqual(frozen);
});
