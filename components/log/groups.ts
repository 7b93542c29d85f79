import type { Entry } from '../../utils/log/entry.ts';

/** Neighbouring entries of one local day; a long day stands in several, the first one named. */
export type Group = { key: string; day: string; named: boolean; entries: Entry[] };

/** So few that measuring and painting one is never felt. */
const most = 12;

/** In the order of keeping: after a flight a day may come twice. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.day === entry.day && last.entries.length < most) last.entries.push(entry);
    else {
      const { id, day } = entry;
      groups.push({ key: id, day, named: last?.day !== day, entries: [entry] });
    }
  }
  return groups;
}
