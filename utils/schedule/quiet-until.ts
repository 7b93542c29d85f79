import { knownSeenUntil } from './back-off.ts';
import { isQuiet } from './decide.ts';
import type { Scene } from './events.ts';
import { longGapMs } from './holds/observe.ts';
import { askAt } from './rest.ts';
import { sameUntil, startOf } from './rhythms/working-hours.ts';
import { takeableUntil } from './status.ts';
import type { EpochMs } from './types.ts';

/**
 * How long a quiet schedule stays just as it is: up to then, not including it, `isQuiet` and
 * `status` answer as they do now and the date is the same, while neither state nor settings nor
 * the zone change. Null when it is not quiet. `wakeAt` is where the alarm must stand.
 */
export function quietUntil({
  now,
  settings,
  state,
}: Scene): { until: EpochMs; wakeAt: EpochMs | null } | null {
  const at = now.epochMilliseconds;
  const { quiet, wakeAt } = isQuiet({ now, settings, state });
  if (!quiet || !state.seen) return null;
  const { rest, lastLeft, backOff, seen } = state;
  const ends = [
    wakeAt,
    seen.at + longGapMs,
    startOf(now.toPlainDate().add({ days: 1 }), now.timeZoneId),
    sameUntil(now, settings.hours),
    rest?.until ?? null,
    rest && askAt(rest),
    lastLeft && takeableUntil(lastLeft),
    knownSeenUntil(backOff),
  ];
  const ahead = ends.filter((end) => end !== null).filter((end) => end > at);
  return { until: Math.min(...ahead), wakeAt };
}
