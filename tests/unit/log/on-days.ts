import { keepEntry } from '../../../utils/log/keep-entry.ts';

/** A time of a day, in UTC. */
export const at = (day: string, time = '10:00') =>
  Temporal.ZonedDateTime.from(`${day}T${time}:00+00:00[UTC]`);

/** Keeps a line on that day, which says the day. */
export const keepOn = (day: string) =>
  keepEntry(
    { kind: 'line', element: 'kindness', source: 'newtab', payload: { text: day } },
    { now: () => at(day) },
  );
