import { newestEdit, type StampedFields } from '../database/draft-row.ts';
import type { LogTransaction, StoredDraft } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { tellTyped } from '../drafts/draft-channel.ts';
import { asideRow, openOrBegin } from '../drafts/draft-store-sealed.ts';
import { type Codec, sameRow } from '../lock/codec.ts';
import { ConflictError } from '../lock/lock-row.ts';
import { type OwnPartName, type OwnParts, ownPartNames, ownParts } from './own-parts.ts';

/** What shall stand in the place of such a draft, made before the transaction that writes it. */
export type OwnPut = {
  part: OwnPartName;
  slot: string;
  seen: unknown;
  stored: StoredDraft;
  /** What stays closed is put aside, as where somebody types. */
  aside: StoredDraft | null;
  news: { id: string; fields: StampedFields };
};

/** One for each part of the file that is not all here. @throws LogProblem */
export async function mergedOwnParts(codec: Codec, file: Partial<OwnParts>): Promise<OwnPut[]> {
  const puts: OwnPut[] = [];
  for (const part of ownPartNames) {
    const put = await mergedPart(codec, part, file[part]);
    if (put) puts.push(put);
  }
  return puts;
}

async function mergedPart<P extends OwnPartName>(
  codec: Codec,
  part: P,
  file: OwnParts[P] | undefined,
): Promise<OwnPut | null> {
  if (!file) return null;
  const { slot, merge } = ownParts[part];
  const seen = await read(['drafts'], (tx) => tx.objectStore('drafts').get(slot));
  const opened = await codec.openDraft(seen, slot);
  const row = opened ?? (await openOrBegin(codec, seen, slot));
  const how = { by: crypto.randomUUID(), now: Date.now() };
  const changes = merge(row.fields, file, how);
  if (Object.keys(changes).length === 0) return null;
  const at = Math.max(how.now, newestEdit(row.fields) + 1);
  const fields = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, { value, at, by: how.by }]),
  );
  const stored = await codec.sealDraft({ ...row, fields: { ...row.fields, ...fields } });
  const aside = opened ? null : asideRow(seen as StoredDraft);
  return { part, slot, seen, stored, aside, news: { id: row.id, fields } };
}

/** In the caller's transaction, which holds `drafts`. @throws ConflictError where another page was quicker */
export async function putOwnParts(
  tx: LogTransaction<'readwrite'>,
  puts: readonly OwnPut[],
): Promise<void> {
  const drafts = tx.objectStore('drafts');
  for (const { slot, seen, stored, aside } of puts) {
    if (!sameRow(await drafts.get(slot), seen)) throw new ConflictError();
    if (aside) await drafts.put(aside);
    await drafts.put(stored);
  }
}

/** Once it is written: pages that have them open show it. */
export function tellOwnParts(puts: readonly OwnPut[]): void {
  for (const { slot, news } of puts) tellTyped({ slot, ...news });
}
