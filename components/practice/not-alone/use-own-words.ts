import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Situation } from '../../../utils/cards/deck.ts';
import { ownWordsFor } from '../../../utils/cards/shared-cards.ts';
import type { KindWords } from '../../../utils/log/returning/kind-words.ts';
import { loadPart } from '../../errors/load-part.ts';

/** Wanted only beside a card: a practice begins without it. */
const keeper = () =>
  loadPart('kind-words', () => import('../../../utils/log/returning/kind-words.ts'));
const note = () =>
  loadPart('kind-words', () => import('../../../utils/log/returning/kind-words-hint.ts'));

export type OwnWordsState = {
  /** null: none, not read yet, or sent away for today. */
  words: KindWords | null;
  /** They were sent away on this screen. */
  sentAway: boolean;
  notToday: () => void;
};

/** Kind words of the person's own that fit this moment. @param day the local day, YYYY-MM-DD */
export function useOwnWords(situation: Situation, day: string): OwnWordsState {
  const [all, setAll] = useState<readonly KindWords[]>([]);
  const [sentAway, setSentAway] = useState(false);
  useEffect(() => {
    let gone = false;
    keeper()
      .then(({ kindWords }) => kindWords(day))
      .then(
        (found) => {
          if (!gone) setAll(found);
        },
        () => {
          // A log that cannot be read says so where one keeps something; the card stands alone.
        },
      );
    return () => {
      gone = true;
    };
  }, [day]);
  const notToday = useCallback(() => {
    setSentAway(true);
    void note().then((kept) => kept.restsToday(day));
  }, [day]);
  return { words: sentAway ? null : ownWordsFor(all, situation, day), sentAway, notToday };
}
