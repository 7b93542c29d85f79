import type { EntryRow, LogTransaction } from './schema.ts';
import { read } from './transactions.ts';

export type KeyedRow = { key: string; value: EntryRow };

/** About how much a row holds, in code units or bytes: what is long in it is text, or sealed text. */
function sizeOf(row: unknown): number {
  if (typeof row === 'string') return row.length;
  if (ArrayBuffer.isView(row)) return row.byteLength;
  if (typeof row !== 'object' || row === null) return 8;
  return Object.values(row).reduce((size, value) => size + sizeOf(value), 0);
}

/** How much is read in one request with ease. */
const easySize = 1_000_000;
/** The most rows read in one request from the newest on. */
const mostAtOnce = 256;

/** How many rows to read next, after so many held so much. */
export function easyAfter(count: number, rows: readonly unknown[]): number {
  const held = rows.reduce<number>((all, row) => all + sizeOf(row), 0);
  if (held > easySize) return Math.max(1, Math.floor(count / 4));
  return held < easySize / 4 ? count * 2 : count;
}

/**
 * Reads raw rows, newest first, so many at a time that long texts neither fill the memory nor hold
 * the page up. @param before the key they begin after. @param first how many it tries at first
 * @returns what reads on: at most so many of the next rows, and whether the log ends with them
 */
export function rowReader(
  before: string | undefined,
  first: number,
): (most: number) => Promise<{ rows: KeyedRow[]; ended: boolean }> {
  let key = before;
  let size = first;
  return async (most) => {
    const range = key === undefined ? null : IDBKeyRange.upperBound(key, true);
    const wanted = Math.min(size, most);
    const rows = await read(['entries'], (tx) => newestRows(tx, range, wanted));
    key = rows.at(-1)?.key ?? key;
    size = Math.min(
      mostAtOnce,
      easyAfter(
        size,
        rows.map(({ value }) => value),
      ),
    );
    return { rows, ended: rows.length < wanted };
  };
}

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
