import { withCodec } from './codec.ts';
import { countEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import type { EntryRow } from './schema.ts';
import { read } from './write.ts';

/** A piece of a file, and how far the export has come, in entries. */
export type Piece = { text: string; done: number; total: number };

/** How a format writes a file: its first lines, each entry, and its last ones. */
export type Format = {
  start(exportedAt: string): string;
  entry(entry: Entry, place: number): string;
  /** @param setAside rows that could not be read, as they are. */
  end(setAside: readonly unknown[]): string;
};

/** Rows read in one transaction. */
const batch = 500;

/**
 * Writes the whole log, oldest entry first, in pieces small enough to hold. Whoever stops reading
 * cancels it. What is kept meanwhile comes in at the end.
 * @throws LogProblem
 */
export async function* exportLog(format: Format, exportedAt: string): AsyncGenerator<Piece> {
  const total = await countEntries();
  const setAside: unknown[] = [];
  let done = 0;
  let after: string | undefined;
  yield { text: format.start(exportedAt), done, total };
  for (let place = 0; ; ) {
    const rows: EntryRow[] = await read(['entries'], (tx) =>
      tx
        .objectStore('entries')
        .getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), batch),
    );
    let text = '';
    const opened = await withCodec((codec) => codec.open(rows));
    for (const [at, row] of rows.entries()) {
      const entry = opened[at];
      if (entry) text += format.entry(entry, place++);
      else setAside.push(row);
    }
    done += rows.length;
    if (text !== '') yield { text, done, total: Math.max(total, done) };
    after = rows.at(-1)?.id;
    if (rows.length < batch) break;
  }
  yield { text: format.end(setAside), done, total: done };
}
