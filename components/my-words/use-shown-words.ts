import { useEffect, useState } from 'preact/hooks';
import type { OwnKind, OwnWord } from '../../utils/log/my-words/my-words.ts';
import { mayHaveOwn } from '../../utils/stores/my-words-hint.ts';
import { loadPart } from '../errors/load-part.ts';

const none: readonly OwnWord[] = [];

/**
 * One's own words of a kind, as they may be shown when this is drawn; null until that is known. Where
 * there are none, nothing is fetched.
 */
export function useShownWords(kind: OwnKind): readonly OwnWord[] | null {
  const [words, setWords] = useState(() => (mayHaveOwn(kind) ? null : none));
  useEffect(() => {
    if (words !== null) return;
    let isOver = false;
    const take = (found: readonly OwnWord[]) => {
      if (!isOver) setWords(found);
    };
    loadPart('own-words', () => import('../../utils/log/my-words/look-at-my-words.ts'))
      .then(({ lookAtMyWords }) => lookAtMyWords(kind, Date.now()))
      // A log that does not open has its own place to say so: ours stand there.
      .then(
        (found) => take(found.words),
        () => take(none),
      );
    return () => {
      isOver = true;
    };
  }, [kind, words]);
  return words;
}
