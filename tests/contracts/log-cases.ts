import type { Entry, NewEntry } from '../../utils/log/entry/entry.ts';
import { keepEntry } from '../../utils/log/keep-entry.ts';
import { holds } from './check.ts';

/** What the place where the cases run must be able to do. */
export type LogPlace = {
  /** Everything gone: the database, the copy of the ledger, mirrors, a stop of writing. */
  reset(): Promise<void>;
  /** Closes the connection, as a page that goes does; the next call opens a new one. */
  close(): Promise<void>;
  /** Forgets what lasts as long as the browser runs. */
  endSession(): Promise<void>;
  /** Deletes the database alone. */
  loseDatabase(): Promise<void>;
  /** Puts a raw row into a store of the log, past all checks. */
  putRaw(store: string, row: unknown, key?: string): Promise<void>;
  getRaw(store: string, key: string): Promise<unknown>;
  /** Reads and writes the copy of the ledger in extension storage. */
  getCopy(): Promise<unknown>;
  setCopy(copy: unknown): Promise<void>;
};

/** One promise of the log. It needs no test library, so that it also runs inside a page. */
export type Case = { name: string; run(place: LogPlace): Promise<void> };

export const line = (text: string): NewEntry => ({
  kind: 'line',
  element: 'kindness',
  source: 'newtab',
  payload: { text },
});

/** Keeps an entry, at an ISO instant with zone. */
export async function keep(fresh: NewEntry, when?: string): Promise<Entry> {
  const now = () => Temporal.ZonedDateTime.from(when ?? '');
  const entry = await keepEntry(fresh, when === undefined ? {} : { now });
  holds(entry, 'something was kept');
  return entry;
}

export function textOf(entry: Entry): string {
  return entry.kind === 'line' ? entry.payload.text : entry.kind;
}
