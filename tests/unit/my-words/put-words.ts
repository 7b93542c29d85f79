import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import {
  changedWord,
  fieldOf,
  myWordsSlot,
  newWord,
  type OwnChanges,
  type OwnFields,
  type OwnKind,
  type OwnWord,
  readOwnFields,
} from '../../../utils/log/my-words/my-words.ts';

/** A word as somebody wrote it at an instant. */
export function ownWord(kind: OwnKind, id: string, changes: OwnChanges): OwnWord {
  const how = { by: 'desk', now: 1_700_000_000_000 };
  return changedWord(newWord(kind, id, how), changes, how);
}

/** Writes them down as the page does, and waits until they are stored. */
export async function putWords(words: readonly OwnWord[]): Promise<void> {
  const draft = await openDraft<OwnFields>(myWordsSlot, readOwnFields);
  draft.set(Object.fromEntries(words.map((one) => [fieldOf(one), one])));
  await draft.flush();
  draft.close();
}
