import type { EntryRow, LogTransaction } from './schema.ts';

export type KeyedRow = { key: string; value: EntryRow };

/** The newer one-request reading, in Chromium 141 and later. */
type ReadsRecords = {
  getAllRecords(how: {
    query: IDBKeyRange | null;
    count: number;
    direction: 'prev';
  }): Promise<{ primaryKey: string; value: EntryRow }[]>;
};

/** Raw rows of entries, newest first: in one request where the browser can, else by cursor. */
export async function newestRows(
  tx: LogTransaction<'readonly'>,
  query: IDBKeyRange | null,
  count: number,
): Promise<KeyedRow[]> {
  const entries = tx.objectStore('entries');
  if ('getAllRecords' in IDBObjectStore.prototype) {
    const all = (entries as unknown as ReadsRecords).getAllRecords;
    const records = await all.call(entries, { query, count, direction: 'prev' });
    return records.map(({ primaryKey, value }) => ({ key: primaryKey, value }));
  }
  const rows: KeyedRow[] = [];
  let cursor = await entries.openCursor(query, 'prev');
  while (cursor) {
    rows.push({ key: cursor.primaryKey, value: cursor.value });
    if (rows.length === count) break;
    cursor = await cursor.continue();
  }
  return rows;
}

/** Puts rows into a store, all at once. */
export async function putAll(
  tx: LogTransaction<'readwrite'>,
  into: 'entries' | 'incoming',
  rows: readonly EntryRow[],
): Promise<void> {
  const store = tx.objectStore(into);
  const writes: Promise<unknown>[] = [];
  for (const row of rows) {
    const writing = store.put(row);
    // Heard below; should a later one not even begin, this only keeps it from counting as unheard.
    writing.catch(() => undefined);
    writes.push(writing);
  }
  await Promise.all(writes);
}
