import { useMemo } from 'preact/hooks';
import type { LogEntry } from '../../../utils/log/entry/newer-entry.ts';
import { clockTime } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/log.ts';

/**
 * What an entry is called: its kind and its time, and both with its day for those who hear it.
 * @param dayName the day as its heading says it
 * @param number its place among entries of one kind and minute; absent for one alone
 */
export function useEntryLabel(entry: LogEntry, dayName: string, number?: number) {
  const { kind: its, at, zone } = entry;
  return useMemo(() => {
    const kind = its === 'newer' ? words.newer.name : words.kinds[its];
    const time = clockTime(at, zone);
    const name = words.oneEntry({ kind, day: dayName, time });
    return { kind, time, name: number ? words.oneOfMany({ name, count: number }) : name };
  }, [its, at, zone, dayName, number]);
}
