import { isSealed } from '../../crypto/is-sealed.ts';
import { newestEdit, readDraftRow } from '../database/draft-row.ts';
import { read } from '../database/transactions.ts';
import { rowMark } from '../lock/codec.ts';
import { ownPartNames, ownParts } from './own-parts.ts';

/** Another text after each change of what is one's own beside the entries; '' where there is none. */
export async function ownPartsMark(): Promise<string> {
  const slots = ownPartNames.map((name) => ownParts[name].slot);
  const rows = await read(['drafts'], (tx) =>
    Promise.all(slots.map((slot) => tx.objectStore('drafts').get(slot))),
  );
  return rows
    .map((raw, at) => markOf(raw, slots[at] ?? ''))
    .join(' ')
    .trim();
}

/** With nothing of it in it. */
function markOf(raw: unknown, slot: string): string {
  if (isSealed(raw)) return rowMark(raw);
  const newest = newestEdit(readDraftRow(raw, slot).fields);
  return newest === 0 ? '' : String(newest);
}
