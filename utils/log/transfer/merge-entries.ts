import { jsonPieces } from '../../async/json-pieces.ts';
import { Pace } from '../../async/pace.ts';
import { IdHash } from '../entry/entry-id.ts';
import { asRow, type LogEntry } from '../entry/newer-entry.ts';

/** What becomes of two entries with one id: the one that stays there, and one kept beside it. */
export type Merged<E extends LogEntry = LogEntry> = { entry: E; beside: E | null };

/**
 * Merges two versions of one entry. The newer edit wins. Where the other was edited too, and not
 * on the way to the winner, it is kept beside it as an entry of its own, so that no words are
 * lost. The same two give the same result in either order, on every machine.
 */
export async function mergeEntries<E extends LogEntry>(mine: E, theirs: E): Promise<Merged<E>> {
  if (sameEntry(mine, theirs)) return { entry: mine, beside: null };
  const [winner, loser]: [E, E] = (await isNewer(mine, theirs)) ? [mine, theirs] : [theirs, mine];
  // One instant of two different texts says nothing about which came first.
  const stale = loser.editedAt
    ? winner.editedAt !== loser.editedAt && winner.earlier?.includes(loser.editedAt)
    : winner.editedAt !== undefined;
  return { entry: winner, beside: stale ? null : await besideOf(loser) };
}

/** A losing version under an id of its own, the same wherever it loses. */
export async function besideOf<E extends LogEntry>(entry: E): Promise<E> {
  const hash = new IdHash();
  const pace = new Pace();
  for (const piece of jsonPieces(asRow(entry))) {
    hash.add(piece);
    if (pace.isOver()) await pace.rest();
  }
  const id = hash.derive(entry.id);
  return { ...entry, id, ...(entry.kind === 'newer' && { row: { ...entry.row, id } }) };
}

/** Whether two versions say the same. */
export function sameEntry(one: LogEntry, other: LogEntry): boolean {
  return sameData(asRow(one), asRow(other));
}

/** Whether two pieces of plain data are equal, in whatever order their fields are. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) {
    return Number.isNaN(one) && Number.isNaN(other);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)];
  if (mine.length !== theirs.length) return false;
  return mine.every(
    ([name, value]) =>
      Object.hasOwn(other, name) && sameData(value, (other as Record<string, unknown>)[name]),
  );
}

/** An absent field and one that is `undefined` say the same. */
function fieldsOf(data: object): [string, unknown][] {
  return Object.entries(data).filter(([, value]) => value !== undefined);
}

async function isNewer(one: LogEntry, other: LogEntry): Promise<boolean> {
  const [a, b] = [one.editedAt ?? '', other.editedAt ?? ''];
  if (a !== b) return a > b;
  // Edited in the same millisecond, or two originals under one id: any order will do, but one.
  return (await textOf(one)) > (await textOf(other));
}

async function textOf(entry: LogEntry): Promise<string> {
  const pace = new Pace();
  let text = '';
  for (const piece of jsonPieces(asRow(entry))) {
    text += piece;
    if (pace.isOver()) await pace.rest();
  }
  return text;
}
