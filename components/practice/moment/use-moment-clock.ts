import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type BreathMoment, type BreathPattern, phaseAt } from '../../../utils/practice/breath.ts';

type Options = {
  pattern: BreathPattern;
  /** Length of the moment, above 0; what comes before it is not counted. */
  totalMs: number;
  /** Where in it this begins, below 0 while a person arrives; read once. */
  startMs: number;
  /** While it says so the end waits: nobody is cut off within a breath. */
  waits?: () => boolean;
  onEnd: () => void;
  /** Told how far it came when it leaves the screen. */
  onGone?: (elapsedMs: number) => void;
};

/** `moment` is null while a person arrives. */
export type MomentClock = { moment: BreathMoment | null; elapsedMs: () => number };

/** How often an end that waits looks again, and how long it waits. */
const againMs = 200;
const waitsAtMostMs = 20_000;

/**
 * Runs one moment on the monotonic clock. It wakes only at the turn of a phase and at the end;
 * a tab that slept catches up from the clock, never by counting ticks.
 */
export function useMomentClock(options: Options): MomentClock {
  const { pattern, totalMs, startMs } = options;
  const began = useRef(performance.now() - startMs);
  const latest = useRef(options);
  latest.current = options;
  const elapsedMs = useCallback(() => performance.now() - began.current, []);
  const [moment, setMoment] = useState(() => momentAt(pattern, startMs));
  useEffect(() => {
    let timer = 0;
    let over = false;
    const tick = () => {
      window.clearTimeout(timer);
      if (over) return;
      const elapsed = elapsedMs();
      const left = totalMs - elapsed;
      if (left <= 0 && !(latest.current.waits?.() && -left < waitsAtMostMs)) {
        over = true;
        latest.current.onEnd();
        return;
      }
      const now = momentAt(pattern, elapsed);
      setMoment((before) => (before?.count === now?.count ? before : now));
      const untilNext = now ? Math.min(now.msLeft, left) : -elapsed;
      // The extra millisecond keeps a timer that comes early from asking twice.
      timer = window.setTimeout(tick, left <= 0 ? againMs : untilNext + 1);
    };
    tick();
    // Timers of a hidden tab may be a minute late; what is seen again is right at once.
    document.addEventListener('visibilitychange', tick);
    return () => {
      over = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
      latest.current.onGone?.(elapsedMs());
    };
  }, [pattern, totalMs, elapsedMs]);
  return { moment, elapsedMs };
}

function momentAt(pattern: BreathPattern, elapsedMs: number): BreathMoment | null {
  return elapsedMs < 0 ? null : phaseAt(pattern, elapsedMs);
}
