import { hash } from '../../text/hash.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import type { Plan, ScheduleState } from '../state.ts';
import type { EpochMs, ScheduleSettings } from '../types.ts';
import { leastApartMs } from './free-gaps.ts';
import { nextInterval } from './interval-rhythm.ts';
import { drawTimes } from './random-rhythm.ts';
import { dayNumber, gapMinutes, minute, timesOn } from './rhythm.ts';
import { type Window, windowsOf } from './working-hours.ts';

/** Far enough for one working day a week at half its number. */
const daysAhead = 15;
/** A draw that starts too close to the last nudge of the night before is drawn again this often. */
const redraws = 8;

type Drawn = { plan: Plan | null; seed: number };

/**
 * The plan that fits now: the stored one when its fingerprint still fits and it has moments to
 * come, else a new draw from the first day that has any. A plan whose day is used up stays as a
 * marker while no later day has a moment. Null: this rhythm has no next moment.
 * @param since set times of a day after one that is used up are taken up from here on, so that one
 * which passed while nobody looked still has its end
 */
export function planFor(
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
  since: EpochMs = now.epochMilliseconds,
): Drawn {
  const { plan, seed } = state;
  if (settings.rhythm === 'asked') return { plan: null, seed };
  const half = state.backOff.level === 'full' ? '' : '/half';
  const wish = `${fingerprint(settings)}/`;
  const key = `${wish}${now.timeZoneId}${half}`;
  if (settings.rhythm === 'every') return { plan: nextInterval(now, settings, state, key), seed };
  const fits = plan?.key === key;
  if (fits && plan.moments.length > 0) return { plan, seed };
  // Another zone or half as often is no other wish: what passed unseen still has its end.
  const from = plan?.key.startsWith(wish) ? since : now.epochMilliseconds;
  const chance = chanceFrom(seed);
  let day = firstDay(now, fits ? plan : null);
  for (let ahead = 0; ahead <= daysAhead; ahead++, day = day.add({ days: 1 })) {
    const moments =
      settings.rhythm === 'few'
        ? fewOn(day, now, settings, state, chance)
        : setTimesOn(day, now, settings, state, from);
    if (moments.length > 0) {
      return { plan: { key, day: day.toString(), moments }, seed: chance.seed() };
    }
  }
  return { plan: fits ? plan : null, seed };
}

/** The day after one that is used up; else yesterday, whose hours may reach past midnight. */
function firstDay(now: Temporal.ZonedDateTime, usedUp: Plan | null): Temporal.PlainDate {
  const yesterday = now.toPlainDate().subtract({ days: 1 });
  if (!usedUp) return yesterday;
  const next = Temporal.PlainDate.from(usedUp.day).add({ days: 1 });
  return Temporal.PlainDate.compare(next, yesterday) > 0 ? next : yesterday;
}

/**
 * Drawn over the whole day even when part of it is gone: what lies behind is dropped, so that an
 * evening start brings an evening's share and not the whole day's number in an hour.
 */
function fewOn(
  day: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
  chance: Chance,
): EpochMs[] {
  const windows = windowsOf(day, settings.hours, now.timeZoneId);
  if ((windows.at(-1)?.end ?? 0) <= now.epochMilliseconds) return [];
  const { level } = state.backOff;
  const number = dayNumber(settings, level, day.toString());
  const left = number - (state.shownByDay[day.toString()] ?? 0);
  if (left <= 0) return [];
  const gap = gapMinutes(settings, level) * minute;
  const notBefore =
    leastApartMs(gap) +
    Math.max(
      state.lastShown?.at ?? Number.NEGATIVE_INFINITY,
      state.due?.nudge.plannedAt ?? Number.NEGATIVE_INFINITY,
      state.intent?.at ?? Number.NEGATIVE_INFINITY,
    );
  let moments: EpochMs[] = [];
  for (let draw = 0; draw < redraws; draw++) {
    moments = drawTimes(windows, number, gap, chance);
    if ((moments[0] ?? 0) >= notBefore || (windows[0]?.start ?? 0) < now.epochMilliseconds) break;
  }
  return moments.filter((at) => at > now.epochMilliseconds && at >= notBefore).slice(0, left);
}

function setTimesOn(
  day: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  settings: ScheduleSettings,
  state: ScheduleState,
  since: EpochMs,
): EpochMs[] {
  const zone = now.timeZoneId;
  const windows: Window[] = [day.subtract({ days: 1 }), day].flatMap((date) =>
    windowsOf(date, settings.hours, zone),
  );
  return timesOn(day, settings, state.backOff.level, { zone, windows }).filter((at) => at > since);
}

const fingerprints = new WeakMap<ScheduleSettings, string>();

/** Of everything in the settings a plan depends on, and nothing else. */
function fingerprint(settings: ScheduleSettings): string {
  let print = fingerprints.get(settings);
  if (print === undefined) {
    const { rhythm, hours } = settings;
    const numbers = rhythm === 'asked' ? null : settings[rhythm];
    print = `${rhythm}-${hash(JSON.stringify([numbers, hours]))}`;
    fingerprints.set(settings, print);
  }
  return print;
}
