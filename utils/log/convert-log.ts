import { localStore } from '../browser/local-storage.ts';
import { isSealed } from '../lock/is-sealed.ts';
import { openRow, type SealedRow, sealRow } from '../lock/sealed-rows.ts';
import { forgetDearName, loadSettings, saveSettings } from '../settings/store.ts';
import { type Codec, type Swap, sameRow, swapIn, withCodec } from './codec.ts';
import { withLog } from './database.ts';
import { readDearName, writeDearName } from './dear-name.ts';
import { type readDraftRow, slotOf } from './draft-row.ts';
import { putDraft } from './draft-store.ts';
import type { Entry } from './entry.ts';
import { keyFinder, sealerFor } from './lock-keys.ts';
import { lockIn } from './lock-record.ts';
import { checkLock, Stale } from './lock-token.ts';
import { dropMirror, readMirrors, slotsMirrored } from './mirror.ts';
import { LogProblem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import type { EntryRow, StoredDraft } from './schema.ts';
import { forgetSnapshots } from './snapshot.ts';
import { read, write } from './write.ts';

/** How far it has come, in entries; and what ends it. What was done by then stays done. */
export type Convert = {
  progress?: (at: { done: number; total: number }) => void;
  signal?: AbortSignal;
};

/** Entries converted in one transaction. */
const batch = 250;

/** Seals everything that is there; no row goes before its sealed form was opened and compared. */
export async function sealEverything(how: Convert): Promise<void> {
  await everyEntry(how, async (rows) => {
    const sealer = await sealerFor(await lockHere());
    const plain = rows.filter((row) => !isSealed(row));
    return Promise.all(
      plain.map(async (row) => {
        const sealed = await sealRow(sealer, row as Entry);
        if (!same(row, await openRow(sealed, async () => sealer.key))) throw notWhole();
        return { id: row.id, seen: row, next: sealed as SealedRow & EntryRow };
      }),
    );
  });
  await everyDraft((codec, row) => codec.sealDraft(row));
  await sealMirrors();
  await write(['incoming'], (tx) => tx.objectStore('incoming').clear());
  await withLog(forgetSnapshots);
  const { dearName } = (await loadSettings()).settings;
  if (dearName !== '') await writeDearName(dearName);
  await forgetDearName();
}

/**
 * The way back. What does not open stays as it is: it was changed, or cut off.
 * @returns how many entries did not
 */
export async function openEverything(how: Convert): Promise<number> {
  let closed = 0;
  await everyEntry(how, async (rows) => {
    const { find, isOpen } = await keyFinder(await lockHere());
    if (!isOpen) throw new LogProblem('locked');
    const sealed = rows.filter(isSealed);
    const opened = await Promise.all(sealed.map((row) => openRow(row, find)));
    closed += opened.filter((row) => row === null).length;
    return sealed.flatMap((row, at) => {
      const next = opened[at];
      return next ? [{ id: row.id, seen: row, next: (readEntry(next) ?? next) as EntryRow }] : [];
    });
  });
  await everyDraft(async (_codec, row) => row);
  await write(['incoming'], (tx) => tx.objectStore('incoming').clear());
  const dearName = await readDearName();
  if (dearName) await saveSettings({ dearName });
  return closed;
}

async function lockHere() {
  const record = await read(['meta'], lockIn);
  if (record === null || record === 'broken') throw new LogProblem('lock-broken');
  return record;
}

/** Goes through the log in pieces, each of them done or not. */
async function everyEntry(
  { progress, signal }: Convert,
  convert: (rows: EntryRow[]) => Promise<Swap[]>,
): Promise<void> {
  const total = await read(['entries'], (tx) => tx.objectStore('entries').count());
  let done = 0;
  let after: string | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await withCodec(async (codec) => {
      const seen = await read(['entries'], (tx) => tx.objectStore('entries').getAll(range, batch));
      const swaps = await convert(seen);
      if (swaps.length === 0) return seen;
      await write(['entries', 'meta'], async (tx) => {
        await checkLock(tx, codec);
        await swapIn(tx, swaps);
      });
      return seen;
    });
    done += rows.length;
    progress?.({ done, total: Math.max(total, done) });
    after = rows.at(-1)?.id;
    if (rows.length < batch) return;
  }
}

async function everyDraft(
  convert: (codec: Codec, row: ReturnType<typeof readDraftRow>) => Promise<StoredDraft>,
): Promise<void> {
  const slots = await read(['drafts'], (tx) => tx.objectStore('drafts').getAllKeys());
  for (const slot of slots) {
    await withCodec(async (codec) => {
      const seen = await read(['drafts'], (tx) => tx.objectStore('drafts').get(slot));
      const typedIn = slotOf(slot);
      const row = await codec.openDraft(seen, typedIn);
      if (!row) return;
      const stored = { ...(await convert(codec, row)), slot };
      await write(['drafts', 'meta'], async (tx) => {
        await checkLock(tx, codec);
        const drafts = tx.objectStore('drafts');
        if (!sameRow(await drafts.get(slot), seen)) throw new Stale();
        await drafts.put(stored);
      });
    });
  }
}

/** What pages that are gone have written down in the clear. */
async function sealMirrors(): Promise<void> {
  const storage = localStore();
  if (!storage) return;
  for (const slot of slotsMirrored(storage)) {
    for (const { key, text, id, fields } of readMirrors(storage, slot)) {
      await putDraft(slot, { id, fields });
      dropMirror(storage, key, text);
    }
  }
}

/** Whether two plain rows say the same, in whatever order. */
function same(one: object, other: object | null): boolean {
  return other !== null && sorted(one) === sorted(other);
}

function sorted(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function notWhole(): Error {
  return new Error('lock: a sealed entry could not be read back');
}
