import type { ScheduleSettings } from '../../../utils/schedule/types.ts';
import type { Ledger } from './ledger.ts';
import type { Tally } from './tally.ts';
import type { SpanKind, World } from './world.ts';

type Told = Record<string, string | number>;

export function tableOf(told: Told, tally: Tally, tookMs: number): string {
  const head = Object.entries(told).map(([name, value]) => `${name} ${value}`);
  const gap = tally.smallestGapMinutes;
  const rows: [string, string | number][] = [
    ['planned', tally.planned],
    ['  of those shown', `${tally.shownOfPlanned}${percent(tally.shownOfPlanned, tally.planned)}`],
    ['landings', tally.landings],
    ['put off', tally.putOff],
    ['shown', tally.shown],
    ['  a working day', (tally.shown / Math.max(1, tally.workingDays)).toFixed(2)],
    ['  inside calls', `${tally.insideCalls}${percent(tally.insideCalls, tally.chosen)}`],
    ...prefixed('  as: ', tally.shownAs),
    ...prefixed('held: ', tally.heldBy),
    ...prefixed('let go: ', tally.letGoBy),
    ...prefixed('outcome: ', tally.outcomes),
    ...prefixed('element: ', tally.elements),
    ['holds ended in grace', tally.holdsEndedInGrace],
    [
      '  of those shown',
      `${tally.shownOfThose}${percent(tally.shownOfThose, tally.holdsEndedInGrace)}`,
    ],
    ['smallest gap', gap === null ? 'none' : `${gap.toFixed(1)} min`],
    ['most in a day', tally.mostInADay],
    ['two at once', tally.twoAtOnce],
    ['rhythm at the end', tally.level],
  ];
  const lines = rows.map(([name, value]) => `${name.padEnd(24)}${String(value).padStart(10)}`);
  const last = `outside hours: ${tally.outsideHours}`;
  return [head.join(' · '), ...lines, last, `took ${(tookMs / 1000).toFixed(1)} s`].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`;
}

function prefixed(prefix: string, counts: Record<string, number>): [string, number][] {
  return Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => [prefix + name, count]);
}

/** Everything another checker needs: each nudge in true time, and the days as they were lived. */
export function jsonOf(
  told: Told,
  tally: Tally,
  ledger: Ledger,
  world: World,
  settings: ScheduleSettings,
) {
  const iso = (at: number | null) =>
    at === null
      ? null
      : Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(world.zoneAt(at))
          .toString({ timeZoneName: 'never' });
  const spans = (...kinds: SpanKind[]) =>
    world.spans
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, from, to }) => ({ kind, from: iso(from), to: iso(to) }));
  return {
    ...told,
    settings,
    tally,
    nudges: ledger.all.map((row) => ({
      id: row.id,
      origin: row.origin,
      plannedAt: iso(row.plannedAt),
      held: row.holds.map(({ reason, at }) => ({ reason, at: iso(at) })),
      shownAt: iso(row.shownAt),
      shownAs: row.as,
      endedAt: iso(row.endedAt),
      outcome: row.outcome,
      reason: row.reason,
      zone: world.zoneAt(row.shownAt ?? row.plannedAt),
      element: row.element,
      wording: row.wording,
    })),
    model: {
      hours: settings.hours,
      zones: world.shifts.map(({ at, zone }) => ({ at: iso(at), zone })),
      away: spans('away', 'locked'),
      calls: spans('call'),
      fullScreen: spans('fullScreen'),
      asleep: spans('asleep'),
      pauses: ledger.pauses.map(iso),
    },
  };
}
