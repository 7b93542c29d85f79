import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LockRecord } from '../../crypto/record.ts';
import type { Sealed } from '../../crypto/seal.ts';
import type { SealedDraft } from '../../crypto/sealed-rows.ts';
import { nextId } from '../entry/entry-id.ts';
import type { LogLedger } from '../integrity/compare-counts.ts';
import type { KeyRow } from '../lock/lock-keys.ts';
import type { NudgeRow } from '../nudge-history.ts';
import { databaseName } from './database-name.ts';
import { takeSnapshot } from './migrations.ts';

export { databaseName };

/** A row is only an entry once `parseEntry` says so; these fields are what the indexes need. */
export type EntryRow = { id: string; day: string; kind: string; element: string };

/** One field of a draft: its value, when it was typed (ms), and by which page. */
export type Stamped = { value: unknown; at: number; by: string };
export type DraftRow = { slot: string; id: string; fields: Record<string, Stamped> };
/** As it is stored: with a lock, what was typed is sealed. */
export type StoredDraft = DraftRow | SealedDraft;

/** A draft that was kept or let go: nothing of its text, only that it is over. */
export type EndedRow = {
  /** The draft's id, or for an entry kept without a draft the id of that one attempt. */
  id: string;
  /** When it ended, in ms. */
  at: number;
  /** Its newest edit then, in ms: only what was typed later still counts. */
  edited: number;
  /** The entry it became; absent when let go. */
  entry?: string;
};

/** The flag is there while the nudge has no end, so that an index holds just the open ones. */
export type StoredNudge = NudgeRow & { open?: 1 };

export interface LogSchema extends DBSchema {
  entries: {
    key: string;
    value: EntryRow;
    indexes: { day: string; kind: string; element: [string, string] };
  };
  drafts: { key: string; value: StoredDraft };
  ended: { key: string; value: EndedRow; indexes: { at: number } };
  nudges: { key: string; value: StoredNudge; indexes: { intendedAt: string; open: number } };
  /** The ledger, and what belongs to a lock; each is checked when it is read. */
  meta: { key: string; value: LogLedger | LockRecord | KeyRow | Sealed };
  /** Entries of an import that is under way: checked, and not yet in the log. */
  incoming: { key: string; value: EntryRow };
}

export type LogDatabase = IDBPDatabase<LogSchema>;
export type LogStore = StoreNames<LogSchema>;
export type LogTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  LogSchema,
  LogStore[],
  Mode
>;

export type Migration = {
  /** Whether it changes rows that are there: then a snapshot of them is taken first. */
  rewrites: boolean;
  run: (log: LogDatabase, tx: LogTransaction<'versionchange'>) => void | Promise<void>;
};

/**
 * What each version adds to the one before: step 0 makes version 1 of an empty database. Released
 * steps never change; tests/fixtures/log holds a frozen database of each released version.
 * Steps may only await requests of their own transaction: anything else would let it commit.
 */
export const migrations: readonly Migration[] = [{ rewrites: false, run: makeStores }];

export const schemaVersion = migrations.length;

function makeStores(log: LogDatabase, tx: LogTransaction<'versionchange'>): void {
  const entries = log.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('day', 'day');
  entries.createIndex('kind', 'kind');
  entries.createIndex('element', ['element', 'day']);
  log.createObjectStore('drafts', { keyPath: 'slot' });
  log.createObjectStore('ended', { keyPath: 'id' }).createIndex('at', 'at');
  const nudges = log.createObjectStore('nudges', { keyPath: 'id' });
  nudges.createIndex('intendedAt', 'intendedAt');
  nudges.createIndex('open', 'open');
  log.createObjectStore('meta');
  log.createObjectStore('incoming', { keyPath: 'id' });
  // A name of its own, by which a database that was replaced by an empty one is told apart.
  const created = nextId(Date.now());
  void tx.objectStore('meta').put({ created, lastSeq: 0, count: 0 }, 'ledger');
}

/** Takes a database from any released version to today's; all or nothing, with a snapshot first. */
export async function upgrade(
  log: LogDatabase,
  from: number,
  tx: LogTransaction<'versionchange'>,
  todo: readonly Migration[] = migrations,
): Promise<void> {
  const ahead = todo.slice(from);
  if (from > 0 && ahead.some(({ rewrites }) => rewrites)) await takeSnapshot(log, tx, from);
  for (const { run } of ahead) await run(log, tx);
}
