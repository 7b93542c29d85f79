import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type BreathMoment, type BreathPattern, phaseAt } from '../../../utils/practice/breath.ts';

type Clock = { moment: BreathMoment; elapsedMs: () => number };

/**
 * Runs one pause on the monotonic clock. It wakes only at the turn of a breath and at the end;
 * a tab that slept catches up from the clock, never by counting ticks.
 * @param seconds length of the pause, above 0.
 */
export function useBreathClock(pattern: BreathPattern, seconds: number, onEnd: () => void): Clock {
  const began = useRef(performance.now());
  const end = useRef(onEnd);
  end.current = onEnd;
  const elapsedMs = useCallback(() => performance.now() - began.current, []);
  const [moment, setMoment] = useState(() => phaseAt(pattern, 0));
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      const elapsed = elapsedMs();
      if (elapsed >= seconds * 1000) {
        end.current();
        return;
      }
      const now = phaseAt(pattern, elapsed);
      setMoment(now);
      timer = window.setTimeout(tick, Math.min(now.msLeft, seconds * 1000 - elapsed) + 1);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [pattern, seconds, elapsedMs]);
  return { moment, elapsedMs };
}
