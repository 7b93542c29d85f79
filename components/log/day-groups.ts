import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import { lettersDrawn } from './entry/letters-drawn.ts';

/** Neighbouring entries of one local day; a long day stands in several, the first one named. */
export type Group<E extends LogEntry = LogEntry> = {
  key: string;
  day: string;
  named: boolean;
  entries: E[];
  /** How many letters all of them draw. */
  letters: number;
};

/** So little that measuring and painting one is never felt: entries, and letters they draw. */
const most = { entries: 6, letters: 4_000 };

/**
 * In the order of keeping: after a flight a day may come twice.
 * @param before how the list stood: what stays in it stays in its group, under its key, however
 *   many come or go around it, so that nothing on the screen is made anew.
 */
export function groupsOf<E extends LogEntry>(
  entries: readonly E[],
  before: readonly Group[] = [],
): Group<E>[] {
  const known = new Map(before.flatMap(({ key, entries }) => entries.map(({ id }) => [id, key])));
  const keys = new Set<string>();
  const groups: Group<E>[] = [];
  for (const [at, entry] of entries.entries()) {
    const { id, day } = entry;
    const last = groups.at(-1);
    const key = known.get(id);
    const next = entries[at + 1];
    const between = next && known.get(next.id) === last?.key;
    const drawn = lettersDrawn(entry);
    const hasRoom =
      (last?.entries.length ?? 0) < most.entries && (last?.letters ?? 0) + drawn <= most.letters;
    const fits = key === undefined ? between || hasRoom : key === last?.key;
    if (last?.day === day && fits) {
      last.entries.push(entry);
      last.letters += drawn;
      continue;
    }
    let own = key ?? id;
    while (keys.has(own)) own += '+';
    keys.add(own);
    groups.push({ key: own, day, named: last?.day !== day, entries: [entry], letters: drawn });
  }
  return groups;
}
