import type { Entry } from './entry.ts';
import { timeOf } from './id.ts';
import { entriesIn, type Refusal, Refused, type Source } from './import-file.ts';
import { changeEntries } from './ledger.ts';
import { besideOf, mergeEntries, sameEntry } from './merge.ts';
import { readEntry } from './read-entry.ts';
import type { LogTransaction } from './schema.ts';
import { read, write } from './write.ts';

/** What an import brings: entries new here, here already, and changed on one side or both. */
export type Preview = { fresh: number; same: number; differs: number };

/** Entries checked or merged in one go. */
const batch = 250;
/** Later ids than this many ms from now would put all that is kept from now on below them. */
const future = 366 * 86_400_000;

/**
 * Reads and checks a whole file and lays it ready, without touching the log.
 * @param now milliseconds since 1970.
 * @returns what it would bring, or why it is refused. @throws LogProblem
 */
export async function prepareImport(
  file: Source,
  now: number,
): Promise<Preview | { refused: Refusal }> {
  await discardImport();
  const preview = nothing();
  try {
    let waiting: Entry[] = [];
    for await (const raw of entriesIn(file)) {
      const entry = readEntry(raw);
      if (!entry || timeOf(entry.id) > now + future) throw new Refused('spoilt');
      waiting.push(entry);
      if (waiting.length < batch) continue;
      await layReady(waiting, preview);
      waiting = [];
    }
    await layReady(waiting, preview);
    return preview;
  } catch (error) {
    await discardImport();
    if (error instanceof Refused) return { refused: error.why };
    throw error;
  }
}

/** Forgets an import that was laid ready. */
export function discardImport(): Promise<void> {
  return write(['incoming'], (tx) => tx.objectStore('incoming').clear());
}

/** How many entries that lie ready are of this day or before. @throws LogProblem */
export function countIncoming(lastDay: string): Promise<number> {
  return read(['incoming'], async (tx) => {
    let count = 0;
    let cursor = await tx.objectStore('incoming').openCursor();
    while (cursor) {
      if (cursor.value.day <= lastDay) count++;
      cursor = await cursor.continue();
    }
    return count;
  });
}

/**
 * Merges what lies ready into the log, in one transaction: all or nothing. Twice does no harm.
 * @returns what it brought. @throws LogProblem
 */
export function applyImport(): Promise<Preview> {
  return changeEntries(['entries', 'incoming'], async (tx) => {
    const done = nothing();
    let grown = 0;
    let after: string | undefined;
    for (;;) {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await tx.objectStore('incoming').getAll(range, batch);
      const entries = rows.map(readEntry).filter((entry) => entry !== null);
      grown += await mergeIn(tx, 'entries', entries, done);
      after = rows.at(-1)?.id;
      if (rows.length < batch) break;
    }
    await tx.objectStore('incoming').clear();
    return { result: done, grown: done.fresh + done.differs > 0 ? grown : null };
  });
}

async function layReady(entries: readonly Entry[], preview: Preview): Promise<void> {
  const step: Preview = await write(['entries', 'incoming'], async (tx) => {
    const here = await rowsOf(tx, 'entries', entries);
    const ready = await rowsOf(tx, 'incoming', entries);
    const counts = nothing();
    // Twice in one file counts once.
    for (const [id, theirs] of new Map(entries.map((entry) => [entry.id, entry]))) {
      if (ready.has(id)) continue;
      const mine = readEntry(here.get(id));
      if (!here.has(id)) counts.fresh++;
      else if (mine && sameEntry(mine, theirs)) counts.same++;
      else counts.differs++;
    }
    await mergeIn(tx, 'incoming', entries, nothing());
    return counts;
  });
  preview.fresh += step.fresh;
  preview.same += step.same;
  preview.differs += step.differs;
}

/** Merges entries into a store. @returns by how many rows the store grew. */
async function mergeIn(
  tx: LogTransaction<'readwrite'>,
  into: 'entries' | 'incoming',
  entries: readonly Entry[],
  counts: Preview,
): Promise<number> {
  const store = tx.objectStore(into);
  const rows = await rowsOf(tx, into, entries);
  const writes: Promise<unknown>[] = [];
  let grown = 0;
  const put = (entry: Entry) => {
    if (!rows.has(entry.id)) grown++;
    rows.set(entry.id, entry);
    writes.push(store.put(entry));
  };
  for (const entry of entries) {
    if (!rows.has(entry.id)) {
      put(entry);
      counts.fresh++;
      continue;
    }
    const here = readEntry(rows.get(entry.id));
    if (here && sameEntry(here, entry)) {
      counts.same++;
      continue;
    }
    counts.differs++;
    // A row that cannot be read here is left as it is; what comes in goes beside it.
    const { entry: winner, beside } = here
      ? mergeEntries(here, entry)
      : { entry: null, beside: besideOf(entry) };
    if (winner && winner !== here) put(winner);
    if (!beside || rows.has(beside.id)) continue;
    if ((await store.getKey(beside.id)) === undefined) put(beside);
  }
  await Promise.all(writes);
  return grown;
}

/** The rows there are for some entries, by id: asked for all at once, as each answer takes a trip. */
async function rowsOf(
  tx: LogTransaction<'readwrite'>,
  from: 'entries' | 'incoming',
  entries: readonly Entry[],
): Promise<Map<string, unknown>> {
  const store = tx.objectStore(from);
  const ids = [...new Set(entries.map((entry) => entry.id))];
  const rows: unknown[] = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(
    ids.map((id, at) => [id, rows[at]] as const).filter(([, row]) => row !== undefined),
  );
}

const nothing = (): Preview => ({ fresh: 0, same: 0, differs: 0 });
