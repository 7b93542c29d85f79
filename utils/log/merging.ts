import type { Codec } from './codec.ts';
import type { Entry } from './entry.ts';
import { besideOf, mergeEntries, sameEntry } from './merge.ts';

/** What an import brings: entries new here, here already, and changed on one side or both. */
export type Preview = { fresh: number; same: number; differs: number };

export const nothing = (): Preview => ({ fresh: 0, same: 0, differs: 0 });

/** The rows with some ids, in their order; undefined for each that is not there. */
export type RowsOf = (ids: readonly string[]) => Promise<unknown[]>;

/** An entry that merging writes, and the row it was made from. */
export type Put = { entry: Entry; seen: unknown };

/**
 * What merging some entries into a store will write. Without a lock it may be called inside the
 * transaction that writes: it awaits nothing but `rowsOf`.
 */
export async function merging(
  codec: Codec,
  rowsOf: RowsOf,
  entries: readonly Entry[],
  counts: Preview,
): Promise<Put[]> {
  const known = new Map<string, { seen: unknown; entry: Entry | null }>();
  const look = async (wanted: readonly string[]) => {
    const ids = [...new Set(wanted)].filter((id) => !known.has(id));
    const rows = await rowsOf(ids);
    for (const [at, id] of ids.entries()) {
      known.set(id, { seen: rows[at], entry: await codec.openOwn(rows[at]) });
    }
  };
  await look(entries.map(({ id }) => id));
  const puts = new Map<string, Put>();
  const put = (entry: Entry) => {
    puts.set(entry.id, { entry, seen: known.get(entry.id)?.seen });
    known.set(entry.id, { seen: known.get(entry.id)?.seen, entry });
  };
  const isThere = (id: string) => puts.has(id) || known.get(id)?.seen !== undefined;
  for (const entry of entries) {
    if (!isThere(entry.id)) {
      put(entry);
      counts.fresh++;
      continue;
    }
    const here = known.get(entry.id)?.entry;
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
    if (!beside) continue;
    await look([beside.id]);
    if (!isThere(beside.id)) put(beside);
  }
  return [...puts.values()];
}

/** What some entries would bring. @param ready those that lie ready: twice in one file counts once */
export async function previewOf(
  codec: Codec,
  hereOf: RowsOf,
  readyOf: RowsOf,
  entries: readonly Entry[],
): Promise<Preview> {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const ids = unique.map(({ id }) => id);
  const here = await hereOf(ids);
  const ready = await readyOf(ids);
  const counts = nothing();
  for (const [at, theirs] of unique.entries()) {
    if (ready[at] !== undefined) continue;
    if (here[at] === undefined) {
      counts.fresh++;
      continue;
    }
    const mine = await codec.openOwn(here[at]);
    if (mine && sameEntry(mine, theirs)) counts.same++;
    else counts.differs++;
  }
  return counts;
}
