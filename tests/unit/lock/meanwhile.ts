import { vi } from 'vitest';

type Change = (stores: (name: string) => IDBObjectStore) => void;

/**
 * What another page writes between the reading of a row and the writing that follows from it: in
 * the transaction right after the first one that reads there. Until `restoreAllMocks`.
 */
export function afterReading(store: string, key: IDBValidKey, change: Change): () => boolean {
  let isDone = false;
  const real = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    asked,
  ) {
    if (!isDone && this.name === store && asked === key) {
      isDone = true;
      const { db } = this.transaction;
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      change((name) => tx.objectStore(name));
    }
    return real.call(this, asked);
  });
  return () => isDone;
}

/** Something happens when bytes are sealed or opened for the nth time from now on; all wait for it. */
export function atSealing(
  how: 'encrypt' | 'decrypt',
  happens: () => Promise<unknown>,
  nth = 1,
): () => boolean {
  let times = 0;
  const real = crypto.subtle[how].bind(crypto.subtle);
  vi.spyOn(crypto.subtle, how).mockImplementation(async (...asked) => {
    if (++times === nth) await happens();
    return real(...asked);
  });
  return () => times >= nth;
}
