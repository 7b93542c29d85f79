import type { Deleted } from '../../utils/log/entries.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import type { Missing } from '../../utils/log/integrity/compare-counts.ts';
import type { LogQuery } from '../../utils/log/reading/find.ts';
import type { Highlight } from '../../utils/log/reading/search.ts';

/** Which part of the log is looked at. */
export type LogViewState =
  | { at: 'all' }
  /** From a day on and back. */
  | { at: 'from'; day: string }
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
  erased: boolean;
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
