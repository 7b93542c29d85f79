import { sizeOf } from '../../async/json-pieces.ts';
import { Pace } from '../../async/pace.ts';
import { unwrapped } from '../database/aside-row.ts';
import { readNewer } from '../database/connection.ts';
import type { EntryRow } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { countEntries } from '../entries.ts';
import type { Entry } from '../entry/entry.ts';
import { type LogEntry, type NewerEntry, readLogEntry } from '../entry/newer-entry.ts';
import { openEntries } from '../lock/open-entries.ts';
import { withCodec } from '../lock/with-codec.ts';
import { LogProblem } from '../log-problem.ts';
import type { OwnParts } from './own-parts.ts';
import { ownPartsForCopy } from './own-parts-for-copy.ts';

/** A piece of a file, and how far the export has come, in entries. */
export type Piece = { text: string; done: number; total: number };

/** How a format writes a file: its first lines, each entry, and its last ones; in small pieces. */
export type Format = {
  /** @param own what is one's own beside the entries */
  start(exportedAt: string, own?: Partial<OwnParts>): string;
  entry(entry: Entry, place: number): Iterable<string>;
  /** What a newer Kind Pause wrote; absent: it is set aside. */
  newer?(entry: NewerEntry): Iterable<string>;
  /** Rows that could not be read, as they are: what comes before them, and each; absent: left out. */
  betweenParts?(): string;
  aside?(row: unknown, place: number): Iterable<string>;
  end(): string;
};

/** Keys read in one transaction, and the most rows asked for at once. */
const keysRead = 2_000;
const mostRows = 250;
/** About so much is read at once, and written in one piece, in code units. */
const readSize = 2 ** 20;
const pieceSize = 64 * 1_024;

/**
 * Writes the whole log, oldest entry first, in pieces small enough to hold. Whoever stops reading
 * cancels it. What is kept meanwhile comes in at the end.
 * @throws LogProblem
 */
export async function* exportLog(format: Format, exportedAt: string): AsyncGenerator<Piece> {
  const pace = new Pace();
  const asideIds: IDBValidKey[] = [];
  let done = 0;
  let place = 0;
  const total = await howMany();
  let text = format.start(exportedAt, await ownPartsForCopy());
  const piece = (): Piece => {
    const full = { text, done, total: Math.max(total, done) };
    text = '';
    return full;
  };
  yield piece();
  for await (const rows of rowsInOrder()) {
    const opened = await withCodec((codec) => openEntries(codec, rows));
    for (const [at, row] of rows.entries()) {
      const entry = opened[at];
      done++;
      const parts = entry && partsOf(format, entry, place);
      if (!parts) {
        asideIds.push(row.id);
        continue;
      }
      place++;
      for (const part of parts) {
        text += part;
        if (pace.isOver()) await pace.rest();
        if (text.length >= pieceSize) yield piece();
      }
    }
    if (text !== '') yield piece();
  }
  text += format.betweenParts?.() ?? '';
  if (format.aside) {
    for (const [at, id] of asideIds.entries()) {
      const [row] = await rowsOf([id]);
      if (row === undefined) continue;
      const raw = await withCodec((codec) => codec.openRaw(row));
      for (const part of format.aside(unwrapped(raw), at)) {
        text += part;
        if (pace.isOver()) await pace.rest();
        if (text.length >= pieceSize) yield piece();
      }
    }
  }
  text += format.end();
  yield { text, done, total: done };
}

function partsOf(format: Format, entry: LogEntry, place: number): Iterable<string> | undefined {
  return entry.kind === 'newer' ? format.newer?.(entry) : format.entry(entry, place);
}

/** About how many there are: only to show how far it has come. */
async function howMany(): Promise<number> {
  try {
    return await countEntries();
  } catch (error) {
    // Made by a newer Kind Pause: what can be read of it is given.
    if (!(error instanceof LogProblem && error.kind === 'newer')) throw error;
    readNewer();
    return countEntries().catch(() => 0);
  }
}

/** Every row, by and by. Large ones a few at a time: at no time are many of them held. */
async function* rowsInOrder(): AsyncGenerator<EntryRow[]> {
  let count = 16;
  let after: IDBValidKey | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const keys: IDBValidKey[] = await read(['entries'], (tx) =>
      tx.objectStore('entries').getAllKeys(range, keysRead),
    );
    for (let from = 0; from < keys.length; ) {
      const rows = await rowsOf(keys.slice(from, from + count));
      from += count;
      yield rows.filter((row) => row !== undefined);
      const size = rows.reduce((sum, row) => sum + sizeOf(row), 0) / count;
      count = Math.min(mostRows, count * 2, Math.max(1, Math.floor(readSize / (size + 1))));
    }
    after = keys.at(-1);
    if (keys.length < keysRead) return;
  }
}

/** One by one, so that each is a small task of its own. */
function rowsOf(keys: readonly IDBValidKey[]): Promise<(EntryRow | undefined)[]> {
  return read(['entries'], (tx) =>
    Promise.all(keys.map((key) => tx.objectStore('entries').get(key as string))),
  );
}

export type ExportProgress = { done: number; total: number };

/** What an export has written so far, and what went wrong on the way. */
export type Written = { entries: number; aside: number; problem: unknown };

const wholePiece = 64 * 1024;

/**
 * The log as the bytes of a file, made as they are asked for: at no time is more of it held than
 * a few hundred entries. Cancelling it stops the reading.
 * @param exportedAt an instant, as in entries.
 * @param signal ends it in an error; whatever was being written is then thrown away.
 */
export function exportStream(
  format: Format,
  exportedAt: string,
  progress?: (at: ExportProgress) => void,
  signal?: AbortSignal,
): { stream: ReadableStream<Uint8Array>; written: Written } {
  const written: Written = { entries: 0, aside: 0, problem: null };
  const { aside, newer } = format;
  const counting: Format = {
    ...format,
    entry(entry, place) {
      written.entries++;
      return format.entry(entry, place);
    },
    ...(newer && {
      newer(entry: NewerEntry) {
        written.entries++;
        return newer(entry);
      },
    }),
    ...(aside && {
      aside(row: unknown, place: number) {
        // Whoever reads the file finds an entry in it, also where this version does not.
        if (readLogEntry(row)) written.entries++;
        else written.aside++;
        return aside(row, place);
      },
    }),
  };
  const pieces = exportLog(counting, exportedAt);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          signal?.throwIfAborted();
          const { done, value } = await pieces.next();
          if (done) return controller.close();
          const bytes = encoder.encode(value.text);
          for (let from = 0; from < bytes.length; from += wholePiece) {
            controller.enqueue(bytes.slice(from, from + wholePiece));
          }
          // A piece without bytes would not ask for the next one.
          if (bytes.length === 0) controller.enqueue(bytes);
          progress?.({ done: value.done, total: value.total });
        } catch (error) {
          // On its way through a worker an error loses its kind: it waits here.
          written.problem = error;
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, written };
}
