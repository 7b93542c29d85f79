import { newestEdit, type StampedFields, since } from '../database/draft-row.ts';
import type { Edit, EndedRow, LogTransaction } from '../database/schema.ts';

/** A clock may have been set back meanwhile, by no more than this, in ms: a day. */
const clockSlack = 86_400_000;

/** When and where fields were typed, without their words. */
export function editsOf(fields: StampedFields): Record<string, Edit> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { at, by }]) => [name, { at, by }] as const),
  );
}

type Log = LogTransaction<'readonly'> | LogTransaction<'readwrite'>;

/** Drafts that ended since a field was typed. @param typed when that was, in ms */
async function endedSince(tx: Log, typed: number): Promise<EndedRow[]> {
  const later = IDBKeyRange.lowerBound(typed - clockSlack);
  return tx.objectStore('ended').index('at').getAll(later);
}

/** Whether a field is among others with this edit, or a later one of the same page. */
function isIn(name: string, { at, by }: Edit, edits: Record<string, Edit> = {}): boolean {
  const other = Object.hasOwn(edits, name) ? edits[name] : undefined;
  return other?.by === by && other.at >= at;
}

/**
 * What is typed while its draft is kept elsewhere goes into the next one, and that may be kept
 * before its own page has heard of it: then a press there means the entry it is in already.
 * @param fields of the draft that is kept now. @param upTo what of them is in its own entry already, in ms
 * @returns the draft that was kept with all the rest of them; undefined where there is none
 */
export async function keptWith(
  tx: Log,
  id: string,
  fields: StampedFields,
  upTo: number,
): Promise<EndedRow | undefined> {
  const later = since(fields, upTo);
  const rest = Object.entries(later);
  if (rest.length === 0) return undefined;
  for (const one of await endedSince(tx, newestEdit(later))) {
    const { entry, edits } = one;
    const isAll = rest.every(([name, edit]) => isIn(name, edit, edits));
    if (entry === undefined || one.id === id || !isAll) continue;
    if ((await tx.objectStore('entries').getKey(entry)) !== undefined) return one;
  }
  return undefined;
}

/** What a page knows of a draft, without what was kept or let go in another: that is over. */
export async function withoutEnded<T extends { fields: StampedFields }>(
  tx: Log,
  known: T,
): Promise<T> {
  const all = Object.entries(known.fields);
  if (all.length === 0) return known;
  const ended = await endedSince(tx, Math.min(...all.map(([, { at }]) => at)));
  const isOver = (name: string, edit: Edit) =>
    ended.some(({ edits, over }) => isIn(name, edit, edits) || isIn(name, edit, over));
  const rest = all.filter(([name, edit]) => !isOver(name, edit));
  return rest.length === all.length ? known : { ...known, fields: Object.fromEntries(rest) };
}
