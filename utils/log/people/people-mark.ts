import { isSealed } from '../../crypto/is-sealed.ts';
import { peopleSlot } from '../database/clear-draft.ts';
import { newestEdit, readDraftRow } from '../database/draft-row.ts';
import { read } from '../database/transactions.ts';
import { rowMark } from '../lock/codec.ts';

/** Another text after each change of one's own people, with nothing of them in it; '' for none. */
export async function peopleMark(): Promise<string> {
  const raw = await read(['drafts'], (tx) => tx.objectStore('drafts').get(peopleSlot));
  if (isSealed(raw)) return rowMark(raw);
  const newest = newestEdit(readDraftRow(raw, peopleSlot).fields);
  return newest === 0 ? '' : String(newest);
}
