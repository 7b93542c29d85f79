import { keyNameOf } from '../../crypto/sealed-rows.ts';
import { peopleSlot } from '../database/clear-draft.ts';
import { asideOf, asidesOf } from '../database/draft-row.ts';
import type { DraftRow, EndedRow, LogTransaction, StoredDraft } from '../database/schema.ts';
import { read, writeUnasked } from '../database/transactions.ts';
import { type Codec, sameRow } from '../lock/codec.ts';
import { ConflictError, checkLock } from '../lock/lock-row.ts';
import { type Known, type StoredAndKnown, stillNew, withKnown } from './draft-fields.ts';
import { withoutEnded } from './kept-edits.ts';

/**
 * As `readDraft`, in a log with a lock. What was typed before the log was locked comes back once
 * it is open again, if the slot is free then; else it waits beside it.
 */
export async function readSealedDraft(
  codec: Codec,
  slot: string,
  known: readonly Known[],
): Promise<StoredAndKnown> {
  // A popup may close soon after the first letters. Where it fails, the first save tells so.
  codec.getReady().catch(() => undefined);
  await takeBack(codec, slot);
  const seen = await read(['drafts', 'ended', 'meta'], (tx) => look(tx, codec, slot, known));
  const row = await openOrBegin(codec, seen.raw, slot);
  const isStored = seen.raw !== undefined;
  return { row: withKnown(row, seen.left, seen.ends, isStored), saved: row.fields };
}

/** As `putDraft`, in a log with a lock. */
export async function putSealedDraft(codec: Codec, slot: string, known: Known): Promise<DraftRow> {
  const seen = await read(['drafts', 'ended', 'meta'], (tx) => look(tx, codec, slot, [known]));
  const opened = await codec.openDraft(seen.raw, slot);
  // A page that was open when the log was locked goes on with its draft, under another key.
  const row = opened ?? {
    ...begun(seen.raw, slot),
    ...(isOf(seen.raw, known) && { id: known.id }),
  };
  const next = withKnown(row, seen.left, seen.ends, seen.raw !== undefined);
  const stored = await codec.sealDraft(next);
  await writeUnasked(['drafts', 'ended', 'meta'], async (tx) => {
    const now = await look(tx, codec, slot, [known]);
    const isAsSeen = sameRow(now.raw, seen.raw) && sameRow(now.ends, seen.ends);
    if (!isAsSeen || !sameRow(now.left, seen.left)) throw new ConflictError();
    const drafts = tx.objectStore('drafts');
    if (!opened) await drafts.put(asideRow(seen.raw as StoredDraft));
    await drafts.put(stored);
  });
  return next;
}

async function look(
  tx: LogTransaction<'readonly'> | LogTransaction<'readwrite'>,
  codec: Codec,
  slot: string,
  known: readonly Known[],
): Promise<{ raw: unknown; ends: (EndedRow | undefined)[]; left: Known[] }> {
  await checkLock(tx, codec);
  const ended = tx.objectStore('ended');
  const ends = await Promise.all(known.map(({ id }) => ended.get(id)));
  const left = await Promise.all(known.map((one) => withoutEnded(tx, one)));
  return { raw: await tx.objectStore('drafts').get(slot), ends, left };
}

/** The draft in a slot; one of its own beside what stays closed. */
export async function openOrBegin(codec: Codec, raw: unknown, slot: string): Promise<DraftRow> {
  return (await codec.openDraft(raw, slot)) ?? begun(raw, slot);
}

/** A draft of its own beside one that stays closed; the same one in every page. */
function begun(raw: unknown, slot: string): DraftRow {
  return { slot, id: `${(raw as StoredDraft).id}~`, fields: {} };
}

function isOf(raw: unknown, known: Known): boolean {
  return (raw as StoredDraft).id === known.id;
}

/** As it is put beside its slot. */
export function asideRow(row: StoredDraft): StoredDraft {
  return { ...row, slot: asideOf(row.slot, row.id, keyNameOf(row) ?? '') };
}

/** Brings what was put aside back into its slot, as far as it opens and the slot is free for it. */
async function takeBack(codec: Codec, slot: string): Promise<void> {
  const { asides, raw } = await read(['drafts'], async (tx) => ({
    asides: await tx.objectStore('drafts').getAll(asidesOf(slot)),
    raw: await tx.objectStore('drafts').get(slot),
  }));
  for (const aside of asides) {
    const opened = await codec.openDraft(aside, slot);
    if (opened) await takeOneBack(codec, slot, raw, aside, opened);
  }
}

async function takeOneBack(
  codec: Codec,
  slot: string,
  raw: unknown,
  aside: StoredDraft,
  opened: DraftRow,
): Promise<void> {
  const current = await codec.openDraft(raw, slot);
  const { id } = aside;
  const { end, left } = await read(['ended'], async (tx) => ({
    end: await tx.objectStore('ended').get(id),
    left: await withoutEnded(tx, { id, fields: opened.fields }),
  }));
  const fields = stillNew(left, end, '');
  const isOver = Object.keys(fields).length === 0;
  // One's own people are never over: there, what waits beside would wait for good.
  const isSame = current?.id === aside.id || slot === peopleSlot;
  const isFree = current && (isSame || Object.keys(current.fields).length === 0);
  if (!isOver && !isFree) return;
  const next = current && withKnown(current, [{ id: current.id, fields }], []);
  const stored = next && (await codec.sealDraft(next));
  await writeUnasked(['drafts', 'meta'], async (tx) => {
    await checkLock(tx, codec);
    const drafts = tx.objectStore('drafts');
    if (!sameRow(await drafts.get(slot), raw)) throw new ConflictError();
    await drafts.delete(aside.slot);
    if (stored && !isOver) await drafts.put(stored);
  });
}
