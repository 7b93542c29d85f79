import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LockRecord } from '../../crypto/record.ts';
import type { Sealed } from '../../crypto/seal.ts';
import type { SealedDraft } from '../../crypto/sealed-rows.ts';

import { databaseName } from './database-name.ts';

export { databaseName };

/** A row is only an entry once `parseEntry` says so; these fields are what the indexes need. */
export type EntryRow = { id: string; day: string; kind: string; element: string };

/** One field of a draft: its value, when it was typed (ms), and by which page. */
export type Stamped = Edit & { value: unknown };
/** When something was typed, in ms, and in which page. */
export type Edit = { at: number; by: string };
export type DraftRow = { slot: string; id: string; fields: Record<string, Stamped> };
/** As it is stored: with a lock, what was typed is sealed. */
export type StoredDraft = DraftRow | SealedDraft;

/** A draft that was kept or let go: nothing of its text, only that it is over. */
export type EndedRow = {
  /** The draft's id, or for an entry kept without a draft the id of that one attempt. */
  id: string;
  /** When it ended, in ms. */
  at: number;
  /** Its newest edit then, in ms: only what was typed later still counts. */
  edited: number;
  /** The entry it became, be it let go elsewhere after that; absent when only let go. */
  entry?: string;
  /** Its newest edit in that entry, in ms; absent where that is `edited`. */
  entryEdited?: number;
  /** The fields of that entry, by when and in which page they were typed. */
  edits?: Record<string, Edit>;
  /** The fields that became no entry of its own, likewise: let go, or saved into another one. */
  over?: Record<string, Edit>;
};

/** The flag is there while the nudge has no end, so that an index holds just the open ones. */
export type StoredNudge = NudgeRow & { open?: 1 };

export interface LogSchema extends DBSchema {
  entries: {
    key: string;
    value: EntryRow;
    indexes: { day: string; kind: string; element: [string, string] };
  };
  drafts: { key: string; value: StoredDraft };
  ended: { key: string; value: EndedRow; indexes: { at: number } };
  nudges: { key: string; value: StoredNudge; indexes: { intendedAt: string; open: number } };
  /** The ledger, and what belongs to a lock; each is checked when it is read. */
  meta: { key: string; value: LogLedger | LockRecord | KeyRow | Sealed };
  /** Entries of an import that is under way: checked, and not yet in the log. */
  incoming: { key: string; value: EntryRow };
}

export type LogDatabase = IDBPDatabase<LogSchema>;
export type LogStore = StoreNames<LogSchema>;
export type LogTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  LogSchema,
  LogStore[],
  Mode
>;

/** How a nudge ended; exactly one for each. */
export const nudgeOutcomes = [
  'opened',
  'later',
  'dismissed',
  'expired',
  'unknown',
  'let-go',
] as const;

export type NudgeOutcome = (typeof nudgeOutcomes)[number];

/** One nudge in the ledger. Holds no content. Instants are ISO with milliseconds and Z. */
export type NudgeRow = {
  /** The deterministic id the schedule gave it. */
  id: string;
  /** What planned it: the rhythm's name, 'landing', 'now', … */
  origin: string;
  intendedAt: string;
  /** Since when it waited the first time, and the last reason. */
  heldAt?: string;
  holdReason?: string;
  shownAt?: string;
  /** 'notification', 'dot', 'both', 'card', … */
  shownAs?: string;
  endedAt?: string;
  outcome?: NudgeOutcome;
  /** Why it was let go. */
  reason?: string;
};

/**
 * A key that sealed rows, itself sealed for the lock in the age format. `lanes`: how many were
 * given. `lock`: whose it is, by name; keys of version 1 do not say.
 */
export type KeyRow = { id: string; sealed: Uint8Array; lanes: number; lock?: string };

/** The small ledger beside the log: in its database, and as a copy in extension storage. */
export type LogLedger = {
  /** The name of the database, drawn when it was created. */
  created: string;
  /** Counts every change to entries; never goes back. */
  lastSeq: number;
  /** How many entries there are. */
  count: number;
};

export type AnyTransaction = LogTransaction<'readonly'> | LogTransaction<'readwrite'>;
