import { useEffect } from 'preact/hooks';
import { loadPart } from '../../errors/load-part.ts';

/** A screen stays lit for this long by itself, in seconds. */
const litAnyway = 60;

/** The screen stays on in a pause that is longer than it would. @param seconds how long the pause is */
export function useScreenOn(seconds: number): void {
  const isLong = seconds > litAnyway;
  useEffect(() => {
    if (!isLong) return;
    let letGo: (() => void) | null = null;
    let gone = false;
    loadPart('wake-lock', () => import('../../../utils/browser/wake-lock.ts')).then(
      ({ keepScreenOn }) => {
        if (!gone) letGo = keepScreenOn();
      },
      () => null, // It goes dark as it always does.
    );
    return () => {
      gone = true;
      letGo?.();
    };
  }, [isLong]);
}
