import { databaseName } from './database-name.ts';

/**
 * Opens the log's database in whichever version it is, and without the log's code: for a first
 * small look. Close it soon. @returns null when there is none yet: it is not made here
 */
export function openExisting(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
      resolve(null);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      // An upgrade elsewhere does not wait for a look.
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}

/** What a request gives, outside of the log's own transactions. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}
