import type { StampedFields } from '../database/draft-row.ts';
import type { Entry } from '../entry/entry.ts';
export type StrayDraft = { slot: string; fields: StampedFields };

/**
 * Words in the database and the mirrors of a Firefox container, from before pages there knew that
 * it is not the log: entries, and drafts by their slot.
 */
export type Strays = { entries: Entry[]; drafts: StrayDraft[] };

/** What of them is in the log now: ids of entries, slots of drafts. What is not stays where it was. */
export type Taken = { entries: string[]; drafts: string[] };
