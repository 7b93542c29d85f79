import { areWordsHidden } from '../../stores/hidden-words.ts';
import { noteOwn } from '../../stores/my-words-hint.ts';
import { readDraft } from '../drafts/draft-store.ts';
import { lockStatus } from '../lock/lock-status.ts';
import {
  myWordsSlot,
  type OwnKind,
  type OwnWord,
  ownIn,
  readOwnFields,
  shownOf,
} from './my-words.ts';

/** `closes`: when the log locks by itself, in epoch ms; null while it does not. */
type ShownWords = { words: OwnWord[]; closes: number | null };
const none: ShownWords = { words: [], closes: null };

/**
 * One's own words of a kind, as far as they may be shown at a moment: none while the log is locked,
 * and none after somebody left in a hurry. @param now epoch milliseconds. @throws LogProblem
 */
export async function lookAtMyWords(kind: OwnKind, now: number): Promise<ShownWords> {
  if (await areWordsHidden()) return none;
  const status = await lockStatus(now);
  if (status.at === 'locked' || status.at === 'broken') return none;
  const { row } = await readDraft(myWordsSlot, []);
  const all = ownIn(readOwnFields(row.fields));
  noteOwn(all.map((one) => one.kind));
  return { words: shownOf(all, kind), closes: status.at === 'open' ? status.closes : null };
}
