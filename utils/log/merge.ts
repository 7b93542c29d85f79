import type { Entry } from './entry.ts';
import { derivedId } from './id.ts';

/** What becomes of two entries with one id: the one that stays there, and one kept beside it. */
export type Merged = { entry: Entry; beside: Entry | null };

/**
 * Merges two versions of one entry. The newer edit wins. Where the other was edited too, and not
 * on the way to the winner, it is kept beside it as an entry of its own, so that no words are
 * lost. The same two give the same result in either order, on every machine.
 */
export function mergeEntries(mine: Entry, theirs: Entry): Merged {
  const [one, other] = [spelled(mine), spelled(theirs)];
  if (one === other) return { entry: mine, beside: null };
  const newer = order(mine, one, theirs, other) > 0;
  const [winner, loser] = newer ? [mine, theirs] : [theirs, mine];
  // One instant of two different texts says nothing about which came first.
  const stale = loser.editedAt
    ? winner.editedAt !== loser.editedAt && winner.earlier?.includes(loser.editedAt)
    : winner.editedAt !== undefined;
  return { entry: winner, beside: stale ? null : besideOf(loser) };
}

/** A losing version under an id of its own, the same wherever it loses. */
export function besideOf(entry: Entry): Entry {
  return { ...entry, id: derivedId(entry.id, spelled(entry)) };
}

/** Whether two versions say the same. Both must come from `readEntry`, which orders fields. */
export function sameEntry(one: Entry, other: Entry): boolean {
  return spelled(one) === spelled(other);
}

function spelled(entry: Entry): string {
  return JSON.stringify(entry);
}

function order(one: Entry, oneText: string, other: Entry, otherText: string): number {
  const [a, b] = [one.editedAt ?? '', other.editedAt ?? ''];
  // Edited in the same millisecond, or two originals under one id: any order will do, but one.
  const [first, second] = a === b ? [oneText, otherText] : [a, b];
  return first < second ? -1 : 1;
}
