import { LogProblem } from '../log-problem.ts';
import { dayText, instantText } from './date-text.ts';
import type { After, Entry, EntryChanges, NewEntry } from './entry.ts';
import { type EntryKind, rowOf } from './entry-kinds.ts';
import { earlierLimit, parseEntry, saysNothing, unknownFields } from './parse-entry.ts';
import { textLimit, wellFormed } from './text.ts';

/**
 * Makes an entry of what a page hands over, at a moment.
 * @returns null when it says nothing.
 * @throws LogProblem 'too-long'; TypeError when it is no entry at all (a mistake of ours).
 */
export function createEntry(
  fresh: NewEntry,
  id: string,
  moment: Temporal.ZonedDateTime,
): Entry | null {
  const payload = cleaned(fresh.kind, fresh.payload);
  if (saysNothing({ kind: fresh.kind, payload })) return null;
  return checked({
    id,
    at: instantText(moment.epochMilliseconds),
    zone: moment.timeZoneId,
    day: dayText(moment.toPlainDate()),
    kind: fresh.kind,
    element: fresh.element,
    source: fresh.source,
    payload,
    after: fresh.after,
    hard: fresh.hard || undefined,
    comesBack: fresh.comesBack || undefined,
  });
}

/**
 * The entry with changes made to it; the same object when nothing differs.
 * `editedAt` always grows, also when the clock went back since the last edit; only the last instant
 * there is stays.
 * @throws as `createEntry`.
 */
export function changedEntry(entry: Entry, changes: EntryChanges, now: number): Entry {
  const after: After | null | undefined = changes.after === undefined ? entry.after : changes.after;
  const changed = {
    ...entry,
    ...changes.moved,
    payload: changes.payload ? changedPayload(entry, changes.payload) : entry.payload,
    after: after ?? undefined,
    hard: (changes.hard ?? entry.hard) || undefined,
    comesBack: (changes.comesBack ?? entry.comesBack) || undefined,
  };
  const next = checked(changed);
  if (sameJson(next, entry)) return entry;
  const last = Date.parse(entry.editedAt ?? entry.at);
  const earlier = [entry.editedAt ?? [], entry.earlier ?? []].flat().slice(0, earlierLimit);
  const editedAt = instantText(Math.max(now, last + 1));
  return checked({ ...next, editedAt, ...(earlier.length > 0 && { earlier }) });
}

/** Entries are read into one fixed order of fields, so equal ones have equal text. */
function sameJson(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(checked(other));
}

function checked(raw: object): Entry {
  const entry = parseEntry(raw);
  if (!entry) throw new TypeError('not an entry');
  return entry;
}

/** Whoever does not know a field of a newer version takes none of it away. */
function changedPayload(entry: Entry, payload: Entry['payload']): Entry['payload'] {
  return { ...unknownFields(entry), ...cleaned(entry.kind, payload) } as Entry['payload'];
}

/**
 * Well-formed texts within the limit; optional ones that are missing stay missing, and what only a
 * newer version knows stays as it is.
 */
function cleaned(kind: EntryKind, payload: Entry['payload']): Entry['payload'] {
  const { fields } = rowOf(kind);
  const clean = Object.entries(payload).map(([name, value]: [string, unknown]) => {
    if (!Object.hasOwn(fields, name)) return [name, value];
    return [name, Array.isArray(value) ? value.map(cleanText) : cleanText(value)];
  });
  return Object.fromEntries(clean) as Entry['payload'];
}

function cleanText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.length > textLimit) throw new LogProblem('too-long');
  return wellFormed(value);
}
