import { type Chance, chanceFrom } from '../../../utils/schedule/chance.ts';
import { type ByWeekday, type TimeRange, weekdays } from '../../../utils/schedule/types.ts';
import { dayOf, pick } from './day.ts';
import type { Answer, Desktop } from './desk.ts';
import { type PersonName, type PersonShape, shapes } from './shapes.ts';
import { dayMs, hour, type Shift, type Span } from './world.ts';

/** How somebody lives at the desk, told without knowing when nudges come. */
export type Person = {
  hours: ByWeekday<TimeRange[]>;
  spans: Span[];
  shifts: Shift[];
  answer: () => Answer;
  desktop: Desktop;
};

const flights = ['America/New_York', 'Asia/Tokyo', 'Europe/Berlin', 'Australia/Lord_Howe'];

export function personNamed(
  name: PersonName,
  start: Temporal.PlainDate,
  days: number,
  zone: string,
  seed: number,
  browser: Desktop['browser'] = 'chromium',
): Person {
  const chance = chanceFrom(seed * 7919 + 17);
  const shape = shapes[name];
  const stay = { zone };
  const shifts: Shift[] = [];
  const spans: Span[] = [];
  const begin = start.toZonedDateTime(zone).epochMilliseconds;
  let awakeUntil = begin;
  shifts.push({ at: awakeUntil, zone });
  for (let index = 0; index < days; index++) {
    const day = start.add({ days: index });
    const next = zoneOn(shape, index, zone, chance);
    if (next !== null) {
      stay.zone = next;
      // It lands in the night before the day begins.
      const lands = day.toZonedDateTime(stay.zone).epochMilliseconds;
      shifts.push({ at: Math.max(lands, awakeUntil + hour), zone: stay.zone });
    }
    if (day.dayOfWeek > 5) continue;
    const at = (hours: number) =>
      day.toZonedDateTime(stay.zone).add({ minutes: Math.round(hours * 60) }).epochMilliseconds;
    const up = at(shape.up + chance.between(-0.3, 0.5));
    if (up <= awakeUntil) continue;
    spans.push({ kind: 'asleep', from: awakeUntil, to: up });
    awakeUntil = at(shape.down + chance.between(-0.5, 0.6));
    spans.push(...dayOf(shape, at, chance));
  }
  const end = start.add({ days }).toZonedDateTime(stay.zone).epochMilliseconds;
  if (awakeUntil < end) spans.push({ kind: 'asleep', from: awakeUntil, to: end });
  const byDay = weekdays.map((weekday, index) => [weekday, index < 5 ? shape.hours : []]);
  const hours = Object.fromEntries(byDay) as ByWeekday<TimeRange[]>;
  return {
    hours,
    spans,
    shifts,
    answer: () => answerOf(shape, chance),
    desktop: {
      browser,
      denied: shape.denied ?? false,
      closesAfterMs: shape.closesAfterMs ?? null,
      // One week in four, the second one.
      isQuiet: (at) =>
        shape.doNotDisturb === true && Math.floor((at - begin) / (7 * dayMs)) % 4 === 1,
    },
  };
}

/** The zone of this day where it is another one than the day before, or null. */
function zoneOn(shape: PersonShape, index: number, home: string, chance: Chance): string | null {
  if (shape.travels === 'everywhere' && index % 11 === 10) return pick(flights, chance);
  if (shape.travels === 'to and fro' && index > 0 && index % 7 === 0) {
    return (index / 7) % 2 === 1 ? 'America/Los_Angeles' : home;
  }
  return null;
}

function answerOf({ answers }: PersonShape, chance: Chance): Answer {
  const { open, later, dismiss } = answers ?? { open: 0.4, later: 0.1, dismiss: 0.15 };
  const lot = chance.next();
  const afterMs = Math.round(chance.between(2000, 20_000));
  if (lot < open) return { kind: 'open', afterMs };
  if (lot < open + later) return { kind: 'later', afterMs };
  if (lot < open + later + dismiss) return { kind: 'dismiss', afterMs };
  return { kind: 'ignore' };
}
