import type { After, Entry, EntryElement } from '../entry/entry.ts';
import type { EntryKind } from '../entry/entry-kinds.ts';

/** What looking back shows of a range of entries. Counts only, never a score. */
export type Insights = {
  /** How many entries were counted. */
  entries: number;
  /** Each feeling that was named, most often first; ties in the order of first naming. */
  feelings: { feeling: string; count: number }[];
  /** Days on which a feeling was named: feeling, day YYYY-MM-DD, and how often. */
  feelingDays: { feeling: string; day: string; count: number }[];
  /** Entries by hour of the local day, 0 to 23. */
  hours: number[];
  /** How it felt after, by practice; only where something was said. */
  after: Partial<Record<EntryKind, Record<After, number>>>;
  elements: Record<EntryElement, number>;
};

/** Which entries count: local days from and to, both included, and whether hard days are out. */
export type Range = { from?: string; to?: string; withoutHardDays?: boolean };

/** What looking back needs of an entry: none of its words. */
export type EntryFact = Pick<Entry, 'day' | 'element' | 'kind' | 'after' | 'hard'> & {
  /** The hour on the person's clock then, 0 to 23. */
  hour: number;
  /** Each feeling once. */
  feelings: readonly string[];
};

export function factOf(entry: Entry): EntryFact {
  const { day, element, kind, after, hard } = entry;
  const feelings = kind === 'notice' ? [...new Set(entry.payload.feelings)] : [];
  const marks = { ...(after && { after }), ...(hard && { hard }) };
  return { day, element, kind, ...marks, hour: hourOf(entry), feelings };
}

/** Between two steps so many entries are counted. */
const countedAtOnce = 500;

/**
 * Looks back on entries, in any order, in small steps. A hard day is one with an entry marked hard or ended
 * heavier; without hard days, everything of that day is left out.
 */
export function* lookingBack(facts: readonly EntryFact[], range: Range): Generator<void, Insights> {
  const chosen = facts.filter(({ day }) => {
    return (!range.from || day >= range.from) && (!range.to || day <= range.to);
  });
  const hardDays = new Set(
    range.withoutHardDays ? chosen.filter(isHard).map(({ day }) => day) : [],
  );
  const insights: Insights = {
    entries: 0,
    feelings: [],
    feelingDays: [],
    hours: new Array<number>(24).fill(0),
    after: {},
    elements: { kindness: 0, humanity: 0, mindfulness: 0 },
  };
  const feelings = new Map<string, number>();
  const days = new Map<string, { feeling: string; day: string; count: number }>();
  for (const [at, entry] of chosen.entries()) {
    if (at % countedAtOnce === 0) yield;
    if (hardDays.has(entry.day)) continue;
    insights.entries++;
    insights.elements[entry.element]++;
    insights.hours[entry.hour] = (insights.hours[entry.hour] ?? 0) + 1;
    if (entry.after) {
      const counts = insights.after[entry.kind] ?? { lighter: 0, same: 0, heavier: 0 };
      counts[entry.after]++;
      insights.after[entry.kind] = counts;
    }
    for (const feeling of entry.feelings) {
      feelings.set(feeling, (feelings.get(feeling) ?? 0) + 1);
      const key = JSON.stringify([feeling, entry.day]);
      const count = (days.get(key)?.count ?? 0) + 1;
      days.set(key, { feeling, day: entry.day, count });
    }
  }
  insights.feelings = [...feelings]
    .map(([feeling, count]) => ({ feeling, count }))
    .sort((a, b) => b.count - a.count);
  insights.feelingDays = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return insights;
}

function isHard(entry: Pick<EntryFact, 'hard' | 'after'>): boolean {
  return entry.hard === true || entry.after === 'heavier';
}

/** The hour on the person's clock then; in a zone this browser does not know, by UTC. */
function hourOf(entry: Entry): number {
  const instant = Temporal.Instant.from(entry.at);
  try {
    return instant.toZonedDateTimeISO(entry.zone).hour;
  } catch {
    // An import may name a zone that is newer than the browser.
    return instant.toZonedDateTimeISO('UTC').hour;
  }
}
