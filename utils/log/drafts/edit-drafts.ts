import { localStore, writeLocal } from '../../stores/local-storage.ts';
import { firstId, newestEdit, noteEnd, readDraftRow, slotOf } from '../database/draft-row.ts';
import type { LogTransaction, StoredDraft } from '../database/schema.ts';
import { nextId } from '../entry/entry-id.ts';
import { mayBeLocked } from '../lock/lock-hint.ts';
import { tellEnded } from './draft-channel.ts';
import { dropMirror, type Mirror, readMirrors, slotsMirrored } from './draft-mirror.ts';

/** The words of an entry that are being changed are a draft in a slot of their own. */
const start = 'edit ';

export function editSlot(id: string): string {
  return `${start}${id}`;
}

/** Every such slot, put aside or not. */
export const editSlots = () => IDBKeyRange.bound(start, `${start}\uffff`);

/** Which entry a slot of `editSlots` is about. */
export function entryOfSlot(slot: string): string {
  return slotOf(slot).slice(start.length);
}

/** Drafts that went with their entries: what undo needs, and what pages have to hear. */
export type TakenDrafts = {
  rows: StoredDraft[];
  mirrors: Pick<Mirror, 'key' | 'text'>[];
  ends: { slot: string; id: string; edited: number; nextId: string }[];
};

/**
 * Takes the drafts of entries along that are deleted, in the caller's transaction, which holds
 * `drafts` and `ended`; then call `tellTaken`.
 * @param isGone by the id of the entry
 */
export async function takeDrafts(
  tx: LogTransaction<'readwrite'>,
  isGone: (entry: string) => boolean,
): Promise<TakenDrafts> {
  const at = Date.now();
  const taken: TakenDrafts = { rows: [], mirrors: [], ends: [] };
  const end = async (slot: string, id: string, newest: number) => {
    // Later than anything typed so far: no mirror and no other page brings it back.
    const edited = Math.max(at, newest);
    await noteEnd(tx, { id, at, edited });
    taken.ends.push({ slot, id, edited, nextId: nextId(at) });
  };
  const drafts = tx.objectStore('drafts');
  for (const key of await drafts.getAllKeys(editSlots())) {
    const row = isGone(entryOfSlot(key)) ? await drafts.get(key) : undefined;
    if (!row) continue;
    await drafts.delete(key);
    taken.rows.push(row);
    await end(slotOf(key), row.id, newestEdit(readDraftRow(row, key).fields));
  }
  for (const [slot, mirror] of mirroredEdits(isGone)) {
    taken.mirrors.push({ key: mirror.key, text: mirror.text });
    await end(slot, mirror.id, newestEdit(mirror.fields));
  }
  return taken;
}

/** As `takeDrafts` for one entry: a page may be about to write the first letters. */
export async function takeDraftsOf(
  tx: LogTransaction<'readwrite'>,
  entry: string,
): Promise<TakenDrafts> {
  const taken = await takeDrafts(tx, (id) => id === entry);
  if (taken.ends.length > 0) return taken;
  const slot = editSlot(entry);
  const at = Date.now();
  const id = firstId(slot);
  await noteEnd(tx, { id, at, edited: at });
  return { ...taken, ends: [{ slot, id, edited: at, nextId: nextId(at) }] };
}

/** Once it is written: the mirrors go too, and other pages hear of it. */
export function tellTaken({ mirrors, ends }: TakenDrafts): void {
  const storage = localStore();
  for (const { key, text } of mirrors) if (storage) dropMirror(storage, key, text);
  for (const end of ends) tellEnded(end);
}

/**
 * Undo, in the caller's transaction: the drafts stand where they stood, unless something new was
 * typed there meanwhile.
 * @param rows as the log is written now
 */
export async function putDraftsBack(
  tx: LogTransaction<'readwrite'>,
  { ends }: TakenDrafts,
  rows: readonly StoredDraft[],
): Promise<void> {
  const drafts = tx.objectStore('drafts');
  for (const row of rows) if (!(await drafts.get(row.slot))) await drafts.put(row);
  for (const { id } of ends) await tx.objectStore('ended').delete(id);
}

/** Undo, once it is written. With a lock nothing is written down in the clear. */
export function putMirrorsBack({ mirrors }: TakenDrafts): void {
  if (mayBeLocked()) return;
  for (const { key, text } of mirrors) writeLocal(key, text);
}

/** Slots of `editSlots` that some page has a mirror of. */
export function mirroredSlots(): string[] {
  const storage = localStore();
  return storage ? slotsMirrored(storage).filter((slot) => slot.startsWith(start)) : [];
}

/** The mirrors that pages, gone or not, have of such drafts; a worker sees none. */
function mirroredEdits(isGone: (entry: string) => boolean): (readonly [string, Mirror])[] {
  const storage = localStore();
  if (!storage) return [];
  return mirroredSlots()
    .filter((slot) => isGone(entryOfSlot(slot)))
    .flatMap((slot) => readMirrors(storage, slot).map((mirror) => [slot, mirror] as const));
}
