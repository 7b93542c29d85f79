import { ease } from './breath.ts';

/** Where a breath of one's own is; `rest` is before the first one. */
export type OwnPhase = 'rest' | 'in' | 'out';

export type OwnBreath = {
  phase: OwnPhase;
  /** When this phase began, in the milliseconds of the events. */
  since: number;
  /** How full the chest was then, 0 to 1. */
  from: number;
  /** When the press that is still held began, if it may end this in-breath. */
  heldSince: number | null;
  /** Phases so far: a change means that a new cue is due. */
  count: number;
};

/** `at` in milliseconds of one clock, never less than in the event before. */
export type OwnEvent = { type: 'press' | 'release' | 'cancel'; at: number };

export const ownRest: OwnBreath = { phase: 'rest', since: 0, from: 0, heldSince: null, count: 0 };

/** A press shorter than this is a tap: it holds by itself until the next one. */
export const tapMs = 350;
/** A whole in-breath and a whole out-breath of the guide; ours, near the even and slow ones. */
const fullMs = { in: 5000, out: 6000 };
const shortestMs = 400;

/**
 * Breathes with the person: hold to breathe in and let go to breathe out, or tap once for each,
 * for hands that cannot hold. A cancelled press (the window went away) is a release.
 */
export function nextBreath(breath: OwnBreath, { type, at }: OwnEvent): OwnBreath {
  const turn = (phase: OwnPhase, heldSince: number | null): OwnBreath => ({
    phase,
    since: at,
    from: ownFullness(breath, at),
    heldSince,
    count: breath.count + 1,
  });
  if (type === 'press') {
    // A key that repeats while it is held presses only once.
    if (breath.heldSince !== null) return breath;
    return breath.phase === 'in' ? turn('out', null) : turn('in', at);
  }
  if (breath.heldSince === null) return breath;
  if (type === 'release' && at - breath.heldSince < tapMs) return { ...breath, heldSince: null };
  return turn('out', null);
}

/** Milliseconds the guide takes for this phase; less when there is less of the way to go. */
export function ownPhaseMs({ phase, from }: OwnBreath): number {
  if (phase === 'rest') return shortestMs;
  return Math.max(shortestMs, fullMs[phase] * (phase === 'in' ? 1 - from : from));
}

/** How full the guide is, 0 to 1, without a jump when a phase turns early. */
export function ownFullness(breath: OwnBreath, at: number): number {
  if (breath.phase === 'rest') return 0;
  const to = breath.phase === 'in' ? 1 : 0;
  const progress = Math.min(1, Math.max(0, (at - breath.since) / ownPhaseMs(breath)));
  return breath.from + (to - breath.from) * ease(progress);
}
