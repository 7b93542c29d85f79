import { useMemo } from 'preact/hooks';
import { besideOurs, type OwnFeeling } from '../../../utils/feelings/own-feelings.ts';
import { words } from '../../../utils/words/content/feelings.ts';
import { useShownWords } from '../../my-words/use-shown-words.ts';

/** Words of one's own for feelings, each in its family; null until they are known. */
export function useOwnFeelings(): readonly OwnFeeling[] | null {
  const own = useShownWords('feeling');
  return useMemo(
    () =>
      own &&
      besideOurs(
        own.flatMap(({ text, family }) => (family ? [{ word: text, family }] : [])),
        words.labels,
      ),
    [own],
  );
}
