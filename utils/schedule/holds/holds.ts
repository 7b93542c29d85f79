import { gapMinutes, minute } from '../rhythms/rhythm.ts';
import type { Due, ScheduleState } from '../state.ts';
import type { EpochMs, HoldReason, ScheduleSettings, Surroundings } from '../types.ts';
import { isUsualSound } from './sound.ts';

/** Gone for at least this long, a person is given a moment on coming back. */
const realAbsenceMs = 5 * minute;
/** A held nudge comes this long after its hold ended: never at once, and inside the break point. */
export const releaseAfterMs = { from: 2 * minute, to: 5 * minute };

export type Hold = {
  reason: HoldReason;
  /** When it is known to end, or when it did end a moment ago; null: nobody knows yet. */
  endsAt: EpochMs | null;
};

/** The first hold that stands between a due nudge and the person, or null. */
export function holdNow(
  scene: { at: EpochMs; settings: ScheduleSettings; state: ScheduleState },
  surroundings: Surroundings,
  due: Due,
): Hold | null {
  const { at, settings, state } = scene;
  const { holds } = settings;
  if (holds.practice && surroundings.practiceRunning) return { reason: 'practice', endsAt: null };
  if (holds.typing && surroundings.typing) return { reason: 'typing', endsAt: null };
  if (holds.away && state.away) return { reason: 'away', endsAt: null };
  const { fullScreen, sound } = state;
  if (holds.fullScreen && fullScreen && !isUsualSound(fullScreen, at)) {
    return { reason: 'fullScreen', endsAt: null };
  }
  if (holds.sound && sound && !isUsualSound(sound, at)) return { reason: 'sound', endsAt: null };
  // A nudge put off by hand comes when the person said; the gap is for those we choose.
  const gap = gapMinutes(settings, state.backOff.level) * minute;
  if (due.nudge.origin !== 'later') {
    const nudged = (state.lastShown?.at ?? Number.NEGATIVE_INFINITY) + gap;
    if (at < nudged) return { reason: 'recentNudge', endsAt: nudged };
  }
  const paused = (state.lastPauseAt ?? Number.NEGATIVE_INFINITY) + gap;
  if (holds.recentPause && at < paused) return { reason: 'recentPause', endsAt: paused };
  return holds.away ? justBack(at, state) : null;
}

/** Back from a real absence a moment ago: the very moment of coming back is a bad one. */
function justBack(at: EpochMs, { back }: ScheduleState): Hold | null {
  if (!back || back.afterMs < realAbsenceMs || at >= back.at + releaseAfterMs.from) return null;
  return { reason: 'away', endsAt: back.at };
}
