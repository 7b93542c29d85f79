import { type IDBPDatabase, openDB } from 'idb';
import { isSealed } from '../../crypto/is-sealed.ts';
import { localStore } from '../../stores/local-storage.ts';
import { firstId, readDraftRow } from '../database/draft-row.ts';
import { databaseName, type LogSchema } from '../database/schema.ts';
import { type Known, withKnown } from '../drafts/draft-fields.ts';
import { dropMirror, readMirrors, slotsMirrored } from '../drafts/draft-mirror.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import type { StrayDraft, Strays, Taken } from './stray-message.ts';

/** Puts strays into the log, durably. Called again with the same ones, it does no harm. */
export type Take = (strays: Strays) => Promise<Taken>;

export type Brought = { entries: number; drafts: string[]; stay: boolean };

/** So many entries go at once: one of them may hold a megabyte. */
const batch = 20;

/**
 * Brings everything that was kept in this container into the log, and takes out of the container
 * what is there for certain. It may end between any two steps: then it goes on the next time.
 * @param loose drafts that are noted elsewhere in this container. @returns what was brought, and
 *   whether something stays. @throws whatever taking throws
 */
export async function bringStrays(take: Take, loose: readonly StrayDraft[] = []): Promise<Brought> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes(databaseName)) return bringDrafts(null, take, loose);
  // As it is: an older one is not brought up to date for this.
  const log = await openDB<LogSchema>(databaseName);
  log.addEventListener('versionchange', () => log.close());
  try {
    const isLog = log.objectStoreNames.contains('entries');
    const entries = isLog ? await bringEntries(log, take) : 0;
    const { drafts, stay } = await bringDrafts(isLog ? log : null, take, loose);
    const rows = isLog ? await log.count('entries') : 0;
    return { entries, drafts, stay: stay || rows > 0 };
  } finally {
    log.close();
  }
}

async function bringEntries(log: IDBPDatabase<LogSchema>, take: Take): Promise<number> {
  let brought = 0;
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await log.getAll('entries', range, batch);
    const entries = rows.map(parseEntry).filter((entry) => entry !== null);
    const taken = entries.length > 0 ? (await take({ entries, drafts: [] })).entries : [];
    const tx = log.transaction('entries', 'readwrite');
    for (const row of rows.filter(({ id }) => taken.includes(id))) {
      // Unless another tab of this container changed it meanwhile: then that one is brought too.
      if (same(await tx.store.get(row.id), row)) await tx.store.delete(row.id);
    }
    await tx.done;
    brought += taken.length;
    after = rows.at(-1)?.id;
    if (rows.length < batch) return brought;
  }
}

/** @param log null where there is none: then there may be mirrors all the same */
async function bringDrafts(
  log: IDBPDatabase<LogSchema> | null,
  take: Take,
  loose: readonly StrayDraft[],
): Promise<Brought> {
  const storage = localStore();
  const rows = log ? await log.getAll('drafts') : [];
  const mirrored = storage ? slotsMirrored(storage) : [];
  const brought: Brought = { entries: 0, drafts: [], stay: false };
  const slots = new Set([...rows, ...loose].map(({ slot }) => slot).concat(mirrored));
  for (const slot of slots) {
    const raw = rows.find((row) => row.slot === slot);
    const mirrors = storage ? readMirrors(storage, slot) : [];
    const ends = await Promise.all(mirrors.map(({ id }) => log?.get('ended', id)));
    const row = isSealed(raw) ? { slot, id: firstId(slot), fields: {} } : readDraftRow(raw, slot);
    const known = withKnown(row, mirrors, ends);
    const { fields } = withKnown(known, looseOf(loose, slot, row.id), []);
    if (isSealed(raw)) brought.stay = true;
    if (Object.keys(fields).length > 0) {
      const { drafts } = await take({ entries: [], drafts: [{ slot, fields }] });
      if (!drafts.includes(slot)) {
        brought.stay = true;
        continue;
      }
      brought.drafts.push(slot);
    }
    if (storage) for (const { key, text } of mirrors) dropMirror(storage, key, text);
    if (!log || !raw || isSealed(raw)) continue;
    const tx = log.transaction('drafts', 'readwrite');
    if (same(await tx.store.get(slot), raw)) await tx.store.delete(slot);
    await tx.done;
  }
  return brought;
}

function looseOf(loose: readonly StrayDraft[], slot: string, id: string): Known[] {
  return loose.filter((one) => one.slot === slot).map(({ fields }) => ({ id, fields }));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
