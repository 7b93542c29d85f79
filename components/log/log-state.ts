import type { Deleted } from '../../utils/log/entries.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import type { Missing } from '../../utils/log/integrity/compare-counts.ts';
import type { LogQuery } from '../../utils/log/reading/find.ts';
import type { Highlight } from '../../utils/log/reading/search.ts';

/** Which part of the log is looked at. */
export type LogViewState =
  | { at: 'all' }
  | { at: 'wish'; wish: LogQuery }
  /** This day in the years before. */
  | { at: 'this-day'; day: string };

/** Where the words that were looked for stand, by entry. */
export type Highlights = ReadonlyMap<string, Highlight[]>;

export type OpenLog = {
  at: 'open';
  looking: LogViewState;
  /** Newest first. */
  entries: LogEntry[];
  highlights: Highlights;
  unreadable: number;
  /** There is more to read. */
  more: boolean;
  deleted: { row: Deleted; entry: LogEntry; index: number } | null;
};

/** Everything the log page can be. */
export type LogState =
  | { at: 'opening' }
  | { at: 'problem'; text: string }
  | { at: 'missing'; missing: Missing }
  | OpenLog;

/** One page more of what is looked at. */
export type LogPage = Pick<OpenLog, 'entries' | 'highlights' | 'unreadable' | 'more'>;

export const emptyPage: LogPage = {
  entries: [],
  highlights: new Map(),
  unreadable: 0,
  more: false,
};

/** With one more, which stands in the order of keeping. Newest first. */
export function placed(entries: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  if (entries.some(({ id }) => id === entry.id)) return [...entries];
  const at = entries.findIndex(({ id }) => id < entry.id);
  return entries.toSpliced(at < 0 ? entries.length : at, 0, entry);
}

/** The list with what was deleted last in its old place. Days of other years have their own order. */
export function withDeleted({ looking, entries, deleted }: OpenLog): LogEntry[] {
  if (!deleted) return entries;
  const { entry, index } = deleted;
  if (looking.at !== 'this-day') return placed(entries, entry);
  const isThere = entries.some(({ id }) => id === entry.id);
  return isThere ? entries : entries.toSpliced(index, 0, entry);
}
