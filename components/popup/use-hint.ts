import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';
import { loadPart } from '../errors/load-part.ts';

/** A setting that the first paint needs: `read` makes it from what is stored, `text` a hint of it. */
export type Hinted<T> = {
  setting: keyof Settings;
  /** Key in localStorage. */
  key: string;
  /** Null where it is as by default. */
  text: (value: T) => string | null;
  /** From the stored setting, or from the hint; anything else is the default. */
  read: (raw: unknown) => T;
};

/**
 * A setting, without waiting: what was read last time stands at once, and the settings, read after
 * the first paint, correct it here and for the next time.
 * @param hinted must stay the same object
 */
export function useHint<T>(hinted: Hinted<T>): T {
  const [value, setValue] = useState(() => hinted.read(readLocal(hinted.key)));
  useEffect(() => {
    const known = (raw: unknown) => {
      const now = hinted.read(raw);
      setValue(() => now);
      writeLocal(hinted.key, hinted.text(now));
    };
    let stop: (() => void) | null = null;
    let gone = false;
    loadPart('switches', () => import('../../utils/stores/switches.ts'))
      .then(async ({ readStored, watchStored }) => {
        if (gone) return;
        stop = watchStored(hinted.setting, known);
        known(await readStored(hinted.setting));
      })
      .catch(() => {
        // What was known last time stays.
      });
    return () => {
      gone = true;
      stop?.();
    };
  }, [hinted]);
  return value;
}
