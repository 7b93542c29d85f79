import type { Entry } from '../../../utils/log/entry/entry.ts';
import { captioned } from '../../../utils/log/entry/letter-captions.ts';
import { captions } from '../../../utils/words/practice/letter.ts';
import { placeName } from './entry-names.ts';

/**
 * An entry with the words of the page where it holds names of ours: what is looked for is looked for
 * in what people see. Feelings, which have other names as well, are for the search itself.
 */
export function entryAsShown(entry: Entry): Entry {
  if (entry.kind !== 'notice' || !entry.payload.where) return captioned(entry, captions);
  return { ...entry, payload: { ...entry.payload, where: placeName(entry.payload.where) } };
}
