import { type Codec, markOf } from './codec.ts';
import type { Entry } from './entry.ts';
import { changeEntries } from './ledger.ts';
import { checkLock, Stale } from './lock-token.ts';
import { merging, nothing, type Preview, previewOf, type RowsOf } from './merging.ts';
import { putAll } from './rows.ts';
import type { EntryRow } from './schema.ts';
import { read, write } from './write.ts';

const batch = 250;
/** Merged rows wait beside those that lie ready, under ids no entry has, behind all of theirs. */
const mergedMark = '~';
const ofMerged = () => IDBKeyRange.lowerBound(mergedMark);

/** A row as it will stand in the log, and what stood there: '' for nothing. */
type MergedRow = { id: string; row: EntryRow; over: string };

/** As `layReady`, in a log with a lock: what lies ready is sealed as well. */
export async function laySealedReady(codec: Codec, entries: readonly Entry[]): Promise<Preview> {
  const ready = rowsFrom('incoming');
  const counts = await previewOf(codec, rowsFrom('entries'), ready, entries);
  const puts = await merging(codec, ready, entries, nothing());
  const rows = await Promise.all(puts.map(({ entry }) => codec.seal(entry)));
  await write(['incoming', 'meta'], async (tx) => {
    await checkLock(tx, codec);
    await putAll(tx, 'incoming', rows);
  });
  return counts;
}

/**
 * As `applyImport`, in a log with a lock. Sealing takes longer than a transaction lasts, so
 * everything is merged and laid down first, and then written at once, if the log still is as it
 * was seen.
 */
export async function applySealedImport(codec: Codec): Promise<Preview> {
  const done = await mergeAll(codec);
  return changeEntries(
    ['entries', 'incoming'],
    async (tx) => {
      const entries = tx.objectStore('entries');
      const incoming = tx.objectStore('incoming');
      let grown = 0;
      let after: string | undefined;
      for (;;) {
        const range = after === undefined ? ofMerged() : IDBKeyRange.lowerBound(after, true);
        const merged = (await incoming.getAll(range, batch)) as unknown as MergedRow[];
        const now = await Promise.all(merged.map(({ row }) => entries.get(row.id)));
        if (!merged.every(({ over }, at) => over === markOf(now[at]))) throw new Stale();
        await putAll(
          tx,
          'entries',
          merged.map(({ row }) => row),
        );
        grown += merged.filter(({ over }) => over === '').length;
        after = merged.at(-1)?.id;
        if (merged.length < batch) break;
      }
      await incoming.clear();
      return { result: done, grown: done.fresh + done.differs > 0 ? grown : null };
    },
    codec,
  );
}

async function mergeAll(codec: Codec): Promise<Preview> {
  const done = nothing();
  await write(['incoming'], (tx) => tx.objectStore('incoming').delete(ofMerged()));
  let after: string | undefined;
  for (;;) {
    const range =
      after === undefined
        ? IDBKeyRange.upperBound(mergedMark, true)
        : IDBKeyRange.bound(after, mergedMark, true, true);
    const rows = await read(['incoming'], (tx) => tx.objectStore('incoming').getAll(range, batch));
    const entries = await codec.open(rows);
    const over = new Map<string, string>();
    const puts = await merging(
      codec,
      mergedOrHere(over),
      entries.filter((entry) => entry !== null),
      done,
    );
    const merged = await Promise.all(
      puts.map(async ({ entry }): Promise<MergedRow> => {
        const row = await codec.seal(entry);
        return { id: `${mergedMark}${entry.id}`, row, over: over.get(entry.id) ?? '' };
      }),
    );
    await write(['incoming', 'meta'], async (tx) => {
      await checkLock(tx, codec);
      await putAll(tx, 'incoming', merged as unknown as EntryRow[]);
    });
    after = rows.at(-1)?.id;
    if (rows.length < batch) return done;
  }
}

/** Rows as they will be: those merged a moment ago stand for what is in the log. */
function mergedOrHere(over: Map<string, string>): RowsOf {
  return async (ids) => {
    const merged = (await rowsFrom('incoming')(ids.map((id) => `${mergedMark}${id}`))) as (
      | MergedRow
      | undefined
    )[];
    const here = await rowsFrom('entries')(ids);
    return ids.map((id, at) => {
      over.set(id, merged[at]?.over ?? markOf(here[at]));
      return merged[at]?.row ?? here[at];
    });
  };
}

function rowsFrom(store: 'entries' | 'incoming'): RowsOf {
  return (ids) =>
    read([store], (tx) => Promise.all(ids.map((id) => tx.objectStore(store).get(id))));
}
