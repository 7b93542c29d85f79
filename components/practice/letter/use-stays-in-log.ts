import { useEffect, useState } from 'preact/hooks';
import { anyNeedsSupport } from '../../../utils/log/returning/needs-support.ts';

/**
 * Whether a letter with this text is one that does not come back by itself, because the guard
 * would offer support for it; then it is not promised either. null until that is known.
 * @param text null while nobody asks.
 */
export function useStaysInLog(text: string | null): boolean | null {
  const [stays, setStays] = useState<boolean | null>(null);
  useEffect(() => {
    setStays(null);
    if (text === null) return;
    let gone = false;
    const told = (is: boolean) => {
      if (!gone) setStays(is);
    };
    anyNeedsSupport([text]).then(
      told,
      // It is asked again before the letter comes back.
      () => told(false),
    );
    return () => {
      gone = true;
    };
  }, [text]);
  return stays;
}
