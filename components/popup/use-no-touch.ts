import { useEffect, useState } from 'preact/hooks';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';
import { loadPart } from '../errors/load-part.ts';

const key = 'no-touch';

/**
 * Whether touch is left out, without waiting: what was read last time stands at once, and the
 * settings, read after the first paint, correct it here and for the next time.
 */
export function useNoTouch(): boolean {
  const [noTouch, setNoTouch] = useState(() => (readLocal(key) ?? null) !== null);
  useEffect(() => {
    const known = (now: boolean) => {
      setNoTouch(now);
      writeLocal(key, now ? '1' : null);
    };
    let stop: (() => void) | null = null;
    let gone = false;
    loadPart('switches', () => import('../../utils/stores/switches.ts'))
      .then(async ({ readSwitch, watchSwitch }) => {
        if (gone) return;
        stop = watchSwitch('noTouch', known);
        known(await readSwitch('noTouch'));
      })
      .catch(() => {
        // What was known last time stays.
      });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return noTouch;
}
