import type { ScheduleSettings } from '../../../utils/schedule/types.ts';
import { rangeDate } from './check.ts';
import type { Ledger } from './ledger.ts';
import { minute, type SpanKind, type World } from './world.ts';

const cell = 15 * minute;
const marks: readonly [SpanKind, string][] = [
  ['asleep', 'z'],
  ['locked', 'a'],
  ['away', 'a'],
  ['call', 'c'],
  ['fullScreen', 'f'],
];

/** One week from `from` on: a line a day, a letter a quarter of an hour. */
export function weekPicture(
  ledger: Ledger,
  world: World,
  settings: ScheduleSettings,
  from: Temporal.PlainDate,
): string {
  const lines = Array.from({ length: 7 }, (_, index) => dayLine(from.add({ days: index })));
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padEnd(4)).join('');
  const legend = 'N shown  x let go  a away  c call  f full screen  z asleep  . working time';
  return [`${' '.repeat(11)}${hours}`, ...lines, legend].join('\n');

  function dayLine(day: Temporal.PlainDate): string {
    const zone = zoneOn(day);
    const start = day.toZonedDateTime(zone).epochMilliseconds;
    const end = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    let line = '';
    for (let at = start; at < end; at += cell) line += letterAt(at);
    const name = day.toLocaleString('en-GB', { weekday: 'short' });
    return `${name} ${day.toString().slice(5)}  ${line.trimEnd()}`;
  }

  function letterAt(at: number): string {
    const here = (time: number | null) => time !== null && at <= time && time < at + cell;
    const rows = ledger.all;
    if (rows.some((row) => here(row.shownAt))) return 'N';
    if (rows.some((row) => row.outcome === 'letGo' && here(row.endedAt))) return 'x';
    if (rangeDate(world.clockAt(at), settings.hours) === null) return ' ';
    const middle = at + cell / 2;
    return marks.find(([kind]) => world.is(kind, middle))?.[1] ?? '.';
  }

  function zoneOn(day: Temporal.PlainDate): string {
    return world.zoneAt(day.toZonedDateTime('UTC').add({ hours: 12 }).epochMilliseconds);
  }
}
