import { useEffect, useState } from 'preact/hooks';
import { todayHere } from './today-here.ts';

/**
 * What a person does first who comes back to a page that stood there all the time. Nothing moves
 * between the press and the release of a click.
 */
const comingBack = ['focus', 'pageshow', 'click', 'keydown'] as const;
/** A pointer moves many times a second: so often it is looked at, in ms. */
const restMs = 1_000;

/**
 * The local day while the page stands open. It goes on at midnight by one timer, and is looked at
 * again whenever someone comes back: a computer that slept, or a zone that changed, moves no timer.
 */
export function useToday(): string {
  const [today, setToday] = useState(todayHere);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looked = 0;
    const look = () => {
      looked = performance.now();
      clearTimeout(timer);
      setToday(todayHere());
      if (document.visibilityState === 'visible') timer = setTimeout(look, untilMidnight());
    };
    const moved = () => {
      if (performance.now() - looked > restMs) look();
    };
    look();
    document.addEventListener('visibilitychange', look);
    for (const name of comingBack) addEventListener(name, look);
    addEventListener('pointermove', moved, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      for (const name of comingBack) removeEventListener(name, look);
      removeEventListener('pointermove', moved);
    };
  }, []);
  return today;
}

/** Milliseconds to the next local midnight, or to the first instant of a day without one. */
function untilMidnight(): number {
  const now = Temporal.Now.zonedDateTimeISO();
  const next = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId);
  return Math.max(1_000, next.epochMilliseconds - now.epochMilliseconds);
}
