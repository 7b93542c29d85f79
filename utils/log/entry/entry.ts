import type { EntryKind, Payloads } from './entry-kinds.ts';

/** The three elements of self-compassion. */
export type EntryElement = 'kindness' | 'humanity' | 'mindfulness';
/** Where the entry was written: in a pause of ours, or in another program. */
export type EntrySource = 'nudge' | 'popup' | 'newtab' | 'freecbt' | 'daylio' | 'day-one';
/** How it felt after. */
export const afters = ['lighter', 'same', 'heavier'] as const;
export type After = (typeof afters)[number];

/** Marks of any entry; an absent mark is "no" or "not said". */
export type Marks = {
  after?: After;
  /** Marked hard by the person, ended heavier, or the guard matched when read. */
  hard?: true;
  /** One's own kind words that may come back. */
  comesBack?: true;
};

/** What a page hands over to be kept; the log adds id, instant, zone and day. */
export type NewEntry = {
  [K in EntryKind]: {
    kind: K;
    element: EntryElement;
    source: EntrySource;
    payload: Payloads[K];
  } & Marks;
}[EntryKind];

/** One entry of the log. */
export type Entry = NewEntry & {
  /** Sorts in the order of keeping; see entry-id.ts. */
  id: string;
  /** The instant of keeping, ISO with milliseconds and Z. */
  at: string;
  /** The time zone then, as IANA names it. */
  zone: string;
  /** The local day then, YYYY-MM-DD; it stays when the person travels. */
  day: string;
  /** The instant of the last change, as `at`. */
  editedAt?: string;
  /** The `editedAt`s before, newest first, at most 20: by them a merge tells old from other. */
  earlier?: string[];
};

/** The id of what was written without keeping: it is in no log. */
export const unkeptId = '';

export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** What may be changed later: the payload as a whole, and marks (null takes one away). */
export type EntryChanges = {
  payload?: Entry['payload'];
  after?: After | null;
  hard?: boolean;
  comesBack?: boolean;
  /** To another moment: its instant, and the local day of that. */
  moved?: { at: string; day: string };
};
