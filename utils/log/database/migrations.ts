import { nextId } from '../entry/entry-id.ts';
import type { LogDatabase, LogStore, LogTransaction } from './schema.ts';

/** What people wrote; everything else can be made again. */
const copied = ['entries', 'drafts'] as const satisfies LogStore[];
const prefix = 'before-';
/** Rows copied in one go. */
const batch = 500;

/**
 * Copies entries and drafts as they are before an upgrade changes them, inside that upgrade: it is
 * there if the upgrade is, and takes none of it back if it fails. The one before it goes.
 * @param version the one that is left
 */
export async function takeSnapshot(
  log: LogDatabase,
  tx: LogTransaction<'versionchange'>,
  version: number,
): Promise<void> {
  for (const old of snapshotsOf(log)) log.deleteObjectStore(old);
  const name = `${prefix}${version}` as LogStore;
  log.createObjectStore(name, { autoIncrement: true });
  const into = tx.objectStore(name);
  for (const store of copied) {
    let after: string | undefined;
    for (;;) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const keys = await tx.objectStore(store).getAllKeys(range, batch);
      const rows = await tx.objectStore(store).getAll(range, batch);
      await Promise.all(rows.map((row) => into.put({ store, row } as never)));
      after = keys.at(-1);
      if (keys.length < batch) break;
    }
  }
}

/** The stores that hold one. */
export function snapshotsOf(log: LogDatabase): LogStore[] {
  return [...log.objectStoreNames].filter((name) => name.startsWith(prefix));
}

/** Empties them: when everything is erased, and when a lock is made. */
export async function forgetSnapshots(log: LogDatabase): Promise<void> {
  for (const name of snapshotsOf(log)) await log.clear(name);
}

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
