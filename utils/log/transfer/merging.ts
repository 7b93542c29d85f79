import { Pace } from '../../async/pace.ts';
import { asideText, unwrapped, wrapped } from '../database/aside-row.ts';
import type { EntryRow } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import { asRow, type LogEntry } from '../entry/newer-entry.ts';
import type { Codec } from '../lock/codec.ts';
import { openNewer } from '../lock/open-entries.ts';
import { LogProblem } from '../log-problem.ts';
import type { Batch } from './import-reader.ts';
import { besideOf, mergeEntries, sameData, sameEntry } from './merge-entries.ts';

/** What becomes of a row of a file: it is new here, here already, or differs from what is here. */
export const fates = ['fresh', 'same', 'differs'] as const;
export type Fate = (typeof fates)[number];

/** A row that will stand in the log, and the one it was made from; undefined for none. */
export type EntryPut = { row: EntryRow; seen: unknown };

/** What merging a batch into the log comes to. */
export type MergeResult = {
  /** Of its entries, then of those kept beside, then of its rows that were set aside. */
  fates: Fate[];
  /** Written where the log still is as it was seen. */
  puts: EntryPut[];
  /** Written where nothing stands in their place by then. */
  beside: EntryRow[];
};

/** The entries of a batch that the preview counts. */
export const counted = ({ entries, beside }: Batch): LogEntry[] => [...entries, ...beside];

/** How a row is made: as the log holds it, or not at all where none will be written. */
export type SealEntry = (row: EntryRow) => Promise<EntryRow>;

/** @throws LogProblem */
export async function mergeBatch(
  codec: Codec,
  seal: SealEntry,
  batch: Batch,
): Promise<MergeResult> {
  const found: MergeResult = { fates: [], puts: [], beside: [] };
  const pace = new Pace();
  const entries = counted(batch);
  const here = await rowsHere(entries.map(({ id }) => id));
  for (const [at, entry] of entries.entries()) {
    if (pace.isOver()) await pace.rest();
    found.fates.push(await mergeOne(codec, seal, entry, here[at], found, batch.isOfApp === true));
  }
  const places = batch.aside.flatMap(({ id, spare }) => [id, spare]);
  const taken = await rowsHere(places);
  for (const [at, row] of batch.aside.entries()) {
    if (pace.isOver()) await pace.rest();
    const text = asideText(row.raw);
    const [mine, other] = [taken[at * 2], taken[at * 2 + 1]];
    const isHere =
      other !== undefined || (mine !== undefined && (await textHere(codec, mine)) === text);
    found.fates.push(isHere ? 'same' : 'fresh');
    if (isHere) continue;
    const next = wrapped(row, mine === undefined ? row.id : row.spare);
    found.beside.push(await seal(next));
  }
  return found;
}

async function mergeOne(
  codec: Codec,
  seal: SealEntry,
  entry: LogEntry,
  seen: unknown,
  found: MergeResult,
  isOfApp: boolean,
): Promise<Fate> {
  if (seen === undefined) {
    found.puts.push({ row: await seal(asRow(entry)), seen });
    return 'fresh';
  }
  const here = await openHere(codec, seen, isOfApp);
  if (here === 'closed' || (here && sameEntry(here, entry))) return 'same';
  if (isOfApp && here && isBroughtAgain(here, entry)) return 'same';
  // A row that cannot be read here is left as it is; what comes in goes beside it.
  const { entry: winner, beside } = here
    ? await mergeEntries(here, entry)
    : { entry: null, beside: await besideOf(entry) };
  if (winner && winner !== here) found.puts.push({ row: await seal(asRow(winner)), seen });
  if (beside) found.beside.push(await seal(asRow(beside)));
  return 'differs';
}

/** A locked log still takes what another program brings: an id of it says enough. */
async function openHere(
  codec: Codec,
  seen: unknown,
  isOfApp: boolean,
): Promise<LogEntry | null | 'closed'> {
  try {
    return (await codec.openOwn(seen)) ?? (await openNewer(codec, seen));
  } catch (error) {
    if (isOfApp && error instanceof LogProblem && error.kind === 'locked') return 'closed';
    throw error;
  }
}

/**
 * Whether an entry of another program’s file is here from an earlier one. It has the words it came
 * with, or was changed here since; its zone may have been another computer’s.
 */
function isBroughtAgain(here: LogEntry, entry: LogEntry): boolean {
  if (here.kind === 'newer' || entry.kind === 'newer' || here.kind !== entry.kind) return false;
  return !entry.editedAt || sameData(here.payload, entry.payload);
}

/** A row that cannot be read here, as it would stand in a copy. */
async function textHere(codec: Codec, row: unknown): Promise<string> {
  return asideText(unwrapped(await codec.openRaw(row)));
}

/** Rows in the order of their ids; undefined where nothing stands. Asked for all at once. */
function rowsHere(ids: readonly string[]): Promise<unknown[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return read(['entries'], (tx) => Promise.all(ids.map((id) => tx.objectStore('entries').get(id))));
}
