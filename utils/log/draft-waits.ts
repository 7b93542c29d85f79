import { databaseName } from './database-name.ts';

/**
 * Whether something was left in a draft, asked of the database alone and without the log's code:
 * what localStorage remembers may be gone after a crash. Makes no database, and never rejects.
 */
export async function draftWaits(slot: string): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === databaseName)) return false;
    const log = await opened();
    try {
      return log.objectStoreNames.contains('drafts') && holdsWords(await rowIn(log, slot));
    } finally {
      log.close();
    }
  } catch {
    // A log that does not open has its own place to say so.
    return false;
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    // It went away just now: then it is not made anew either.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
}

function rowIn(log: IDBDatabase, slot: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const reading = log.transaction('drafts').objectStore('drafts').get(slot);
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => resolve(reading.result);
  });
}

/** What is sealed may be words. */
function holdsWords(row: unknown): boolean {
  const { fields, sealed } = (row ?? {}) as { fields?: object; sealed?: unknown };
  const values = Object.values(fields ?? {}) as { value?: unknown }[];
  return (
    sealed !== undefined || values.some(({ value }) => typeof value === 'string' && value !== '')
  );
}
