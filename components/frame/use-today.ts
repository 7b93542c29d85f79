import { useEffect, useState } from 'preact/hooks';

/** What a person coming back to a page does first; a check at each costs next to nothing. */
const comingBack = ['focus', 'pageshow', 'pointerdown', 'keydown'] as const;

/** The local day, YYYY-MM-DD. */
export function todayHere(): string {
  return Temporal.Now.plainDateISO().toString();
}

/**
 * The local day while the page stands open. It goes on at midnight by one timer, and is looked at
 * again whenever someone comes back: a computer that slept, or a zone that changed, moves no timer.
 */
export function useToday(): string {
  const [today, setToday] = useState(todayHere);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      setToday(todayHere());
      if (document.visibilityState === 'visible') timer = setTimeout(look, untilMidnight());
    };
    look();
    document.addEventListener('visibilitychange', look);
    for (const name of comingBack) addEventListener(name, look, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      for (const name of comingBack) removeEventListener(name, look);
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
