import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { entryNeedsSupport } from '../../../utils/log/returning/needs-support.ts';

/**
 * Whether an entry is of a hard moment: marked so, ended heavier, or of words the guard would offer
 * support for; null while that is not known. @param wanted false where nobody asks
 */
export function useIsHard(entry: Entry, wanted: boolean): boolean | null {
  const marked = entry.hard === true || entry.after === 'heavier';
  const [hard, setHard] = useState<boolean | null>(marked || null);
  useEffect(() => {
    if (!wanted || marked) return;
    let gone = false;
    entryNeedsSupport(entry).then(
      (needed) => gone || setHard(needed),
      // Not known: then it asks.
      () => gone || setHard(true),
    );
    return () => {
      gone = true;
    };
  }, [entry, wanted, marked]);
  return marked || hard;
}
