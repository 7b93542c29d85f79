import { inSlices, timeSlices } from '../../utils/async/time-slices.ts';
import { readSome } from '../../utils/log/entries.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import { fits } from '../../utils/log/reading/find.ts';
import { type Highlight, queryWords, searchIn } from '../../utils/log/reading/search.ts';
import { words as feelings } from '../../utils/words/content/feelings.ts';
import { entryAsShown } from './entry/entry-as-shown.ts';
import { readAgain, type Source } from './log-pages.ts';
import { type LogPage, type OpenLog, placed } from './log-state.ts';

/** Which entries changed elsewhere; null where they were too many to name. */
export type ChangedIds = readonly string[] | null;

/** What an open log takes over of changes, and what reads on from there where that is new. */
export type MergedChanges = { into: (open: OpenLog) => OpenLog; source?: Source };

/**
 * Reads what changed, here or in another page, so that an open log can take it over in place.
 * @param held entries that are being edited here: gone elsewhere, they stay until that is done.
 * @throws LogProblem
 */
export async function mergeChanges(
  open: OpenLog,
  ids: ChangedIds,
  held: ReadonlySet<string>,
): Promise<MergedChanges> {
  if (ids === null || open.looking.at === 'this-day') {
    const { page, source } = await readAgain(open.looking, open.more ? oldestOf(open) : undefined);
    return { into: (now) => readAnew(now, page, held), source };
  }
  const entries = await readSome(ids);
  const found = await foundAmong(entries, open);
  return { into: (now) => withChanges(now, ids, { entries, found }, held) };
}

function oldestOf({ entries }: OpenLog): string | undefined {
  return entries.at(-1)?.id;
}

/** Of some entries those that belong to what is looked at, with where its words stand. */
async function foundAmong(entries: LogEntry[], open: OpenLog): Promise<Map<string, Highlight[]>> {
  const { looking } = open;
  const found = new Map<string, Highlight[]>();
  const words = looking.at === 'wish' ? queryWords(looking.wish.text) : [];
  const breakIfDue = timeSlices();
  for (const entry of entries) {
    if (looking.at === 'wish' && (entry.kind === 'newer' || !fits(entry, looking.wish))) continue;
    const isSearched = words.length > 0 && entry.kind !== 'newer';
    const steps = isSearched && searchIn(entryAsShown(entry), words, feelings.labels);
    const highlights = steps ? await inSlices(steps, breakIfDue) : [];
    if (highlights) found.set(entry.id, highlights);
  }
  return found;
}

/** An entry as it was known, where it did not change: what is on the screen stays as it is. */
function asKnown(entries: readonly LogEntry[], known: readonly LogEntry[]): LogEntry[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    const before = byId.get(entry.id);
    return before && before.editedAt === entry.editedAt ? before : entry;
  });
}

function readAnew(open: OpenLog, page: LogPage, held: ReadonlySet<string>): OpenLog {
  let entries = asKnown(page.entries, open.entries);
  const there = new Set(entries.map(({ id }) => id));
  for (const entry of open.entries) {
    if (held.has(entry.id) && !there.has(entry.id)) entries = placed(entries, entry);
  }
  return { ...open, ...page, entries };
}

/** Changed ones stay where they are, gone ones go, new ones stand where they belong. */
function withChanges(
  open: OpenLog,
  ids: readonly string[],
  now: { entries: readonly LogEntry[]; found: ReadonlyMap<string, Highlight[]> },
  held: ReadonlySet<string>,
): OpenLog {
  const byId = new Map(now.entries.map((entry) => [entry.id, entry]));
  const changed = new Set(ids);
  const highlights = new Map(open.highlights);
  for (const id of ids) highlights.delete(id);
  for (const [id, found] of now.found) highlights.set(id, found);
  let entries = open.entries.filter(({ id }) => !changed.has(id) || byId.has(id) || held.has(id));
  entries = entries.map((entry) => byId.get(entry.id) ?? entry);
  const shown = new Set(entries.map(({ id }) => id));
  const oldest = open.more ? (open.entries.at(-1)?.id ?? '') : '';
  for (const entry of now.entries) {
    if (shown.has(entry.id) || !now.found.has(entry.id) || entry.id < oldest) continue;
    entries = placed(entries, entry);
  }
  return { ...open, entries, highlights };
}
