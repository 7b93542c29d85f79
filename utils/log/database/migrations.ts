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
