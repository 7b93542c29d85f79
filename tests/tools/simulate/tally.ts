import type { ScheduleState } from '../../../utils/schedule/state.ts';
import type { ScheduleSettings } from '../../../utils/schedule/types.ts';
import { mostInADay, ofRhythm, outsideHours, rangeDate, smallestGap, twoAtOnce } from './check.ts';
import type { Ledger, Row } from './ledger.ts';
import { minute, type SpanKind, type World } from './world.ts';

const quietMs = 2 * minute;

/** What a run came to, in numbers. */
export type Tally = ReturnType<typeof tallyOf>;

export function tallyOf(
  ledger: Ledger,
  world: World,
  settings: ScheduleSettings,
  state: ScheduleState,
) {
  const rows = ledger.all.filter((row) => row.origin !== 'sent');
  const shown = ledger.shownOnes;
  const released = rows.filter((row) => endsInGrace(row, world, settings));
  const gap = smallestGap(shown.filter(isChosen), world);
  const chosen = ofRhythm(shown);
  const planned = rows.filter((row) => row.origin === 'rhythm');
  const shownOfPlanned = planned.filter((row) => row.shownAt !== null);
  return {
    planned: planned.length,
    shownOfPlanned: shownOfPlanned.length,
    landings: rows.filter((row) => row.origin === 'landing').length,
    after: count(rows.flatMap((row) => (row.origin === 'after' ? (row.occasion ?? []) : []))),
    afterShown: count(shown.flatMap((row) => (row.origin === 'after' ? (row.occasion ?? []) : []))),
    putOff: rows.filter((row) => row.origin === 'later').length,
    shown: shown.length,
    heldBy: count(rows.flatMap((row) => row.holds.map((hold) => hold.reason))),
    letGoBy: count(rows.flatMap((row) => row.reason ?? [])),
    outcomes: count(rows.flatMap((row) => row.outcome ?? [])),
    elements: count(shown.map((row) => row.element)),
    smallestGapMinutes: gap === Number.POSITIVE_INFINITY ? null : gap / minute,
    mostInADay: mostInADay(shown, settings.hours),
    twoAtOnce: twoAtOnce(shown).length,
    outsideHours: outsideHours(shown, settings).length,
    insideCalls: chosen.filter((row) => world.is('call', row.shownAt)).length,
    chosen: chosen.length,
    workingDays: workingDays(world, settings),
    shownAs: count(shown.flatMap((row) => row.as ?? [])),
    level: state.backOff.level,
    holdsEndedInGrace: released.length,
    shownOfThose: released.filter((row) => row.shownAt !== null).length,
  };
}

/** All that did not come because somebody asked for it a moment before. */
function isChosen({ origin }: Row): boolean {
  return origin !== 'later' && origin !== 'sent';
}

/** Days with working hours in which the machine was awake for some of them. */
function workingDays(world: World, settings: ScheduleSettings): number {
  const days = new Set<string>();
  const from = world.shifts[0]?.at ?? 0;
  const to = Math.max(...world.spans.map((span) => span.to));
  for (let at = from; at < to; at += 5 * minute) {
    if (world.is('asleep', at)) continue;
    const day = rangeDate(world.clockAt(at), settings.hours);
    if (day !== null) days.add(day);
  }
  return days.size;
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const holding: readonly SpanKind[] = ['away', 'locked', 'call', 'fullScreen', 'asleep'];

/**
 * Held by the world at its time, and the world let it free inside its grace and the hours. Reckoned
 * from the spans alone: a call is over after two quiet minutes.
 */
function endsInGrace(row: Row, world: World, settings: ScheduleSettings): boolean {
  if (row.origin === 'later' || !isHeld(world, row.plannedAt)) return false;
  const deadline = row.plannedAt + settings.graceMinutes * minute;
  for (let at = row.plannedAt; at <= deadline; at += minute / 2) {
    if (isHeld(world, at)) continue;
    return rangeDate(world.clockAt(at), settings.hours) !== null;
  }
  return false;
}

function isHeld(world: World, at: number): boolean {
  return holding.some((kind) => world.is(kind, at)) || world.is('call', at - quietMs);
}
