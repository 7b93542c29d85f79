import type { EntryRow, LogTransaction } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import type { Entry } from '../entry/entry.ts';
import { entryKinds, rowOf } from '../entry/entry-kinds.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { isBlank } from '../entry/text.ts';
import { withCodec } from '../lock/with-codec.ts';
import { unlessLocked } from '../log-problem.ts';
import { restToday } from './kind-words-hint.ts';
import { entryNeedsSupport } from './needs-support.ts';

/** Words of the person's own that may come back. */
export type KindWords = {
  id: string;
  text: string;
  /** The local day they were written, YYYY-MM-DD. */
  day: string;
  /** The card they were written under. */
  cardId?: string;
};

/** So few rows are looked at of each kind, and so few words come back, whatever the log's size. */
const rowsOfEach = 60;
const mostOfEach = 4;

/**
 * The newest words that the person marked to come back, at most a handful; the older ones of a
 * long log stay where they are. Never from a hard entry: one that ended heavier, that was marked
 * hard, or that holds any text the guard would offer support for. None after "not today".
 * @param today the local day, YYYY-MM-DD. @throws LogProblem
 */
export async function kindWords(today: string): Promise<KindWords[]> {
  if (restToday(today)) return [];
  // While the log is locked, nothing of one's own comes back.
  return (await unlessLocked(foundWords())) ?? [];
}

async function foundWords(): Promise<KindWords[]> {
  const kinds = entryKinds.filter((kind) => rowOf(kind).kindWords !== null);
  const rows = await read(['entries'], (tx) =>
    Promise.all(kinds.map((kind) => newestRowsOf(tx, kind))),
  );
  const marked = (await Promise.all(rows.map(markedOf))).flat();
  const found = marked.map(wordsOf).filter(({ text }) => !isBlank(text));
  if (found.length === 0) return [];
  const hardIds = new Set<string>();
  for (const entry of marked) if (await entryNeedsSupport(entry)) hardIds.add(entry.id);
  return found.filter(({ id }) => !hardIds.has(id));
}

/** Marks are no index: a bounded walk over the rows of one kind, newest first. */
async function newestRowsOf(tx: LogTransaction<'readonly'>, kind: string): Promise<EntryRow[]> {
  const rows: EntryRow[] = [];
  let marked = 0;
  let cursor = await tx.objectStore('entries').index('kind').openCursor(kind, 'prev');
  while (cursor && rows.length < rowsOfEach && marked < mostOfEach) {
    rows.push(cursor.value);
    // In the clear it can be seen at once; what is sealed has to be opened first.
    if (mayComeBack(parseEntry(cursor.value))) marked++;
    cursor = await cursor.continue();
  }
  return rows;
}

async function markedOf(rows: EntryRow[]): Promise<Entry[]> {
  const entries = await withCodec((codec) => codec.open(rows));
  return entries.filter(mayComeBack).slice(0, mostOfEach);
}

function mayComeBack(entry: Entry | null): entry is Entry {
  return entry?.comesBack === true && !entry.hard && entry.after !== 'heavier';
}

function wordsOf(entry: Entry): KindWords {
  const payload = entry.payload as { cardId?: string } & Record<string, unknown>;
  const { id, day } = entry;
  const text = String(payload[rowOf(entry.kind).kindWords ?? ''] ?? '');
  return { id, text, day, ...(payload.cardId && { cardId: payload.cardId }) };
}
