import { useEffect } from 'preact/hooks';
import { words as insights } from '../../utils/words/insights.ts';
import { words as myWords } from '../../utils/words/storage/my-words.ts';
import { words as people } from '../../utils/words/storage/people.ts';
import { words as transfer } from '../../utils/words/transfer.ts';
import { nameTab } from '../frame/tab-title.ts';
import type { Place } from './use-log-route.ts';

/** The tab says which place of the log it shows. @param place null for the log itself */
export function useTitle(place: Place | null): void {
  useEffect(() => {
    nameTab('log', place === null ? undefined : nameOf(place));
  }, [place]);
}

function nameOf(place: Place): string {
  switch (place) {
    case 'all':
      return transfer.title;
    case 'back':
      return insights.title;
    case 'paper':
      return insights.paper.title;
    case 'people':
      return people.title;
    case 'words':
      return myWords.title;
    default:
      return transfer.ways[place].name;
  }
}
