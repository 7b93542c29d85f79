import { instantText } from './date-text.ts';
import type { Entry } from './entry.ts';

/** A moment as a clock on the wall shows it: YYYY-MM-DD and HH:MM. */
export type WallTime = { day: string; time: string };

/** The instant of an entry and the local day of it, as an entry holds them. */
export type EntryMoment = Pick<Entry, 'at' | 'day'>;

/** When an entry was, in its own zone: as it is shown. */
export function wallTimeOf({ at, zone }: Pick<Entry, 'at' | 'zone'>): WallTime {
  const then = Temporal.Instant.from(at).toZonedDateTimeISO(zoneOr(zone));
  return {
    day: then.toPlainDate().toString(),
    time: then.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/**
 * The moment an entry moves to, in its own zone. `same`: nothing changes, so that its seconds stay.
 * @param now epoch milliseconds: nothing moves beyond it
 */
export function movedMoment(
  entry: Pick<Entry, 'at' | 'zone'>,
  { day, time }: WallTime,
  now: number,
): EntryMoment | 'same' | 'future' | 'no-time' {
  const was = wallTimeOf(entry);
  if (was.day === day && was.time === time) return 'same';
  const then = zonedAt(day, time, zoneOr(entry.zone));
  if (!then) return 'no-time';
  if (then.epochMilliseconds > now) return 'future';
  return { at: instantText(then.epochMilliseconds), day: then.toPlainDate().toString() };
}

function zonedAt(day: string, time: string, zone: string): Temporal.ZonedDateTime | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time)) return null;
  try {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
    return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  } catch {
    // A 31st of February and a 25th hour.
    return null;
  }
}

/** What was brought in may name a zone this browser does not know; its times are told in UTC. */
function zoneOr(zone: string): string {
  try {
    return Temporal.Now.zonedDateTimeISO(zone).timeZoneId;
  } catch {
    return 'UTC';
  }
}
