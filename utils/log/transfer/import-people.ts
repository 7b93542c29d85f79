import { peopleSlot } from '../database/clear-draft.ts';
import { newestEdit, type StampedFields } from '../database/draft-row.ts';
import type { LogTransaction, StoredDraft } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { tellTyped } from '../drafts/draft-channel.ts';
import { asideRow, openOrBegin } from '../drafts/draft-store-sealed.ts';
import { type Codec, sameRow } from '../lock/codec.ts';
import { ConflictError } from '../lock/lock-row.ts';
import { mergePeople } from '../people/merge-people.ts';
import { type MyPeople, readPeopleFields } from '../people/people.ts';

/** What shall stand in the place of one's people, made before the transaction that writes it. */
export type PeoplePut = {
  seen: unknown;
  stored: StoredDraft;
  /** What stays closed is put aside, as where somebody types. */
  aside: StoredDraft | null;
  news: { id: string; fields: StampedFields };
};

/** @returns null where all of the file is here. @throws LogProblem */
export async function mergedPeople(codec: Codec, file: MyPeople): Promise<PeoplePut | null> {
  const seen = await read(['drafts'], (tx) => tx.objectStore('drafts').get(peopleSlot));
  const opened = await codec.openDraft(seen, peopleSlot);
  const row = opened ?? (await openOrBegin(codec, seen, peopleSlot));
  const how = { by: crypto.randomUUID(), now: Date.now() };
  const changes = mergePeople(readPeopleFields(row.fields), file, how);
  if (Object.keys(changes).length === 0) return null;
  const at = Math.max(how.now, newestEdit(row.fields) + 1);
  const fields = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, { value, at, by: how.by }]),
  );
  const stored = await codec.sealDraft({ ...row, fields: { ...row.fields, ...fields } });
  const aside = opened ? null : asideRow(seen as StoredDraft);
  return { seen, stored, aside, news: { id: row.id, fields } };
}

/** In the caller's transaction, which holds `drafts`. @throws ConflictError where another page was quicker */
export async function putPeople(
  tx: LogTransaction<'readwrite'>,
  { seen, stored, aside }: PeoplePut,
): Promise<void> {
  const drafts = tx.objectStore('drafts');
  if (!sameRow(await drafts.get(peopleSlot), seen)) throw new ConflictError();
  if (aside) await drafts.put(aside);
  await drafts.put(stored);
}

/** Once it is written: pages that have them open show it. */
export function tellPeople({ news }: PeoplePut): void {
  tellTyped({ slot: peopleSlot, ...news });
}
