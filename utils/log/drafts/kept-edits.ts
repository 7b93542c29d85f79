import { type StampedFields, since } from '../database/draft-row.ts';
import type { Edit, EndedRow, LogTransaction } from '../database/schema.ts';

/** A clock may have been set back meanwhile, by no more than this, in ms: a day. */
const clockSlack = 86_400_000;

/** When and where fields were typed, without their words. */
export function editsOf(fields: StampedFields): Record<string, Edit> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { at, by }]) => [name, { at, by }] as const),
  );
}

/**
 * What is typed while its draft is kept elsewhere goes into the next one, and that may be kept
 * before its own page has heard of it: then a press there means the entry it is in already.
 * @param fields of the draft that is kept now. @param upTo what of them has an end already, in ms
 * @returns the draft that was kept with all the rest of them; undefined where there is none
 */
export async function keptWith(
  tx: LogTransaction<'readonly'> | LogTransaction<'readwrite'>,
  id: string,
  fields: StampedFields,
  upTo: number,
): Promise<EndedRow | undefined> {
  const rest = Object.entries(since(fields, upTo));
  if (rest.length === 0) return undefined;
  const newest = Math.max(...rest.map(([, { at }]) => at));
  const later = IDBKeyRange.lowerBound(newest - clockSlack);
  for (const one of await tx.objectStore('ended').index('at').getAll(later)) {
    const { entry, edits = {} } = one;
    const isIn = rest.every(
      ([name, { at, by }]) => edits[name]?.at === at && edits[name].by === by,
    );
    if (entry === undefined || one.id === id || !isIn) continue;
    if ((await tx.objectStore('entries').getKey(entry)) !== undefined) return one;
  }
  return undefined;
}
