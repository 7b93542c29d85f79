import { isSealed } from '../../crypto/is-sealed.ts';
import { readDraftRow } from '../database/draft-row.ts';
import { putAll } from '../database/entry-rows.ts';
import type { DraftRow, EntryRow, LogTransaction, StoredDraft } from '../database/schema.ts';
import type { Entry } from '../entry/entry.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { ConflictError } from './lock-row.ts';

/**
 * How rows are written and read: in the clear, or sealed where the log has a lock. Sealing takes
 * longer than a transaction lasts, so whoever changes something looks at it first, makes what
 * shall stand there, and writes that only if everything still is as it was seen.
 */
export type Codec = {
  /** Which lock it was made for, and how that stood then; '' for none. */
  readonly token: string;
  /** For showing. null for each row that cannot be read. @throws LogProblem 'locked' */
  open(rows: readonly unknown[]): Promise<(Entry | null)[]>;
  /**
   * For changing: while locked it opens what was sealed since it was last locked or unlocked.
   * @returns null for a row that cannot be read, or is not there. @throws LogProblem 'locked'
   */
  openOwn(row: unknown): Promise<Entry | null>;
  /** What a row was made of, unchecked; the row itself where it stays closed. */
  openRaw(row: unknown): Promise<unknown>;
  /** @param row an entry, or a row that is kept as it is */
  seal(row: EntryRow): Promise<EntryRow>;
  /** Makes ready what sealing needs, so that the first words typed are not late. */
  getReady(): Promise<unknown>;
  /** The draft in a slot; null for one that was sealed in another session and stays closed. */
  openDraft(row: unknown, slot: string): Promise<DraftRow | null>;
  /** What is stored; one without fields says nothing and needs no sealing. */
  sealDraft(row: DraftRow): Promise<StoredDraft>;
};

/** Of a log without a lock. A row that is sealed all the same belongs to none, and is not read. */
export const plain: Codec = {
  token: '',
  open: async (rows) => rows.map(parseEntry),
  openOwn: async (row) => parseEntry(row),
  openRaw: async (row) => row,
  seal: async (row) => row,
  getReady: async () => undefined,
  openDraft: async (row, slot) => (isSealed(row) ? null : readDraftRow(row, slot)),
  sealDraft: async (row) => row,
};

/** What shall stand in a place, and what was seen there. */
export type Swap = { id: string; seen: unknown; next: EntryRow };

/** Writes entries, if each place still is as it was seen. */
export async function swapIn(
  tx: LogTransaction<'readwrite'>,
  swaps: readonly Swap[],
): Promise<void> {
  const entries = tx.objectStore('entries');
  const now: unknown[] = await Promise.all(swaps.map(({ id }) => entries.get(id)));
  if (!swaps.every(({ seen }, at) => sameRow(seen, now[at]))) throw new ConflictError();
  await putAll(
    tx,
    'entries',
    swaps.map(({ next }) => next),
  );
}

/** Whether two rows are the same one. No number of a key is used twice: it tells sealed ones apart. */
export function sameRow(one: unknown, other: unknown): boolean {
  return rowMark(one) === rowMark(other);
}

export function rowMark(row: unknown): string {
  const sealed = isSealed(row) ? (row.sealed as { key?: unknown; iv?: unknown }) : null;
  if (!(sealed?.iv instanceof Uint8Array)) return JSON.stringify(row) ?? '';
  return `${sealed.key} ${sealed.iv.toBase64()}`;
}
