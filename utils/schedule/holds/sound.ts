import { minute } from '../rhythms/rhythm.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs, ScheduleSettings } from '../types.ts';

/** Sound is over after this much quiet: a pause between two sentences is not the end of a call. */
const quietMs = 2 * minute;
/**
 * Sound that came back after a short quiet is talk: nobody speaks all the time, and where nobody
 * does the tab is silent. Such a call is over only after this much.
 */
const talkQuietMs = 4 * minute;
/** While sound plays it is looked at this often: a gap of three minutes between two calls shows. */
const listenMs = 2 * minute;
/**
 * After the first quiet look the next one comes this soon, to tell a gap from a pause; in talk, and
 * while something waits for the end, so do all that follow.
 */
const listenAgainMs = minute / 2;
/** Quiet at two looks this far apart ends a call; less is the silence between two songs. */
const gapBetweenCallsMs = 45_000;
/** Sound or full screen holds no longer than this in one piece: then it is taken for the usual. */
export const usualAfterMs = 120 * minute;
/** No call is this long: from here on the heartbeat is enough to see such a sound end. */
const musicAfterMs = 180 * minute;
/** Sound that lasted this long may have been a call; a shorter one is a notice or a clip. */
const callMs = 4 * minute;

/** Sound under way. `since` is the start of this one piece, `last` when it was last heard. */
export type Sound = NonNullable<ScheduleState['sound']>;

/**
 * What one look adds. Sound that comes back after a gap is another call, and counts from then on.
 * @returns `callEnded`: a call has been over for two quiet minutes; when it had begun
 */
export function recordSound(
  sound: Sound | null,
  at: EpochMs,
  audible: boolean,
): { sound: Sound | null; callEnded: { since: EpochMs } | null } {
  if (audible) {
    const gap = sound?.quietSince != null && at - sound.quietSince >= gapBetweenCallsMs;
    const since = sound && !gap ? sound.since : at;
    const isTalk = sound != null && (sound.isTalk === true || sound.quietSince !== null);
    const talk = isTalk ? { isTalk } : {};
    return { sound: { since, last: at, quietSince: null, ...talk }, callEnded: null };
  }
  if (!sound) return { sound, callEnded: null };
  if (sound.quietSince === null) return { sound: { ...sound, quietSince: at }, callEnded: null };
  if (at < quietUntil(sound, sound.quietSince)) return { sound, callEnded: null };
  const wasCall = sound.last - sound.since >= callMs;
  return { sound: null, callEnded: wasCall ? { since: sound.since } : null };
}

/** When sound that is quiet since `quietSince` is over, if it stays so. */
function quietUntil({ isTalk }: Sound, quietSince: EpochMs): EpochMs {
  return quietSince + (isTalk ? talkQuietMs : quietMs);
}

/** When the sound is over if it stays quiet as it is; null while it plays. */
export function soundOverAt(sound: Sound | null): EpochMs | null {
  return sound?.quietSince == null ? null : quietUntil(sound, sound.quietSince);
}

/** Sound or full screen that has lasted so long in one piece holds no more, until it ends. */
export function isUsualSound(piece: { since: EpochMs }, at: EpochMs): boolean {
  return at - piece.since >= usualAfterMs;
}

/**
 * When to look at the sound again, beyond the heartbeat; null: the heartbeat is enough. A time that
 * is past says that the look is due now.
 */
export function listenAt(
  { sound, due, later }: Pick<ScheduleState, 'sound' | 'due' | 'later'>,
  { rhythm, holds, landing, after }: ScheduleSettings,
  at: EpochMs,
): EpochMs | null {
  if (!sound) return null;
  // Music needs no looks, but its end does: the silence between two songs is none.
  if (at - sound.since >= musicAfterMs && sound.quietSince === null) return null;
  const isAfterCall = after.on.includes('call');
  if (!holds.sound && !landing && !isAfterCall) return null;
  if (rhythm === 'asked' && !due && !later && !isAfterCall) return null;
  const { last, quietSince } = sound;
  if (quietSince === null) return last + listenMs;
  const over = quietUntil(sound, quietSince);
  const passed = Math.floor((at - quietSince) / listenAgainMs);
  const again = quietSince + (Math.max(0, passed) + 1) * listenAgainMs;
  const isClose = sound.isTalk === true || due !== null || landing || isAfterCall;
  return again < over && (isClose || passed < 1) ? again : over;
}
