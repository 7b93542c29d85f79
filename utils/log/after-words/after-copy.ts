import { isRecord } from '../../validation/is-record.ts';
import type { StampedFields } from '../database/draft-row.ts';
import { isBlank, isEntryText } from '../entry/text.ts';
import { type AfterField, afterFields } from './after-fields.ts';

/** A sentence or a name as a copy holds it; `edited` is an instant in UTC. */
type Written = { text: string; edited: string };
export type AfterCopy = Partial<Record<AfterField, Written>>;

/** From here on a time is no time of an edit: a clock stood wrong. Epoch milliseconds of 2100. */
const noEdit = Date.UTC(2100, 0);

/** What of the draft goes into a copy; null where nothing is written. */
export function afterForCopy(fields: StampedFields): AfterCopy | null {
  const copy: AfterCopy = {};
  for (const name of afterFields) {
    const text = textIn(fields, name);
    const edited = new Date(fields[name]?.at ?? 0).toISOString();
    if (!isBlank(text)) copy[name] = { text, edited };
  }
  return Object.keys(copy).length > 0 ? copy : null;
}

/** Reads what a file says of them. @returns null when it cannot be ours. Never throws. */
export function readAfterCopy(raw: unknown): AfterCopy | null {
  if (!isRecord(raw)) return null;
  const copy: AfterCopy = {};
  for (const [key, one] of Object.entries(raw)) {
    const name = afterFields.find((field) => field === key);
    // Of a newer Kind Pause: what comes after something that this one does not know.
    if (!name) continue;
    if (!isRecord(one) || !isEntryText(one.text) || typeof one.edited !== 'string') return null;
    copy[name] = { text: one.text, edited: one.edited };
  }
  return copy;
}

/**
 * What a file adds: what is not written here, and what was written later there. The same file again
 * adds nothing. Of a sentence that was changed on both sides the later one stays, as of a setting.
 * @returns the fields that become other ones
 */
export function mergeAfter(fields: StampedFields, file: AfterCopy): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const name of afterFields) {
    const theirs = file[name];
    const mine = textIn(fields, name);
    if (!theirs || isBlank(theirs.text) || theirs.text.trim() === mine.trim()) continue;
    const at = Date.parse(theirs.edited);
    const isLater = at < noEdit && at > (fields[name]?.at ?? 0);
    if (isBlank(mine) || isLater) changes[name] = theirs.text;
  }
  return changes;
}

function textIn(fields: StampedFields, name: AfterField): string {
  const value = fields[name]?.value;
  return isEntryText(value) ? value : '';
}
