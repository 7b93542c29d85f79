import { useEffect, useState } from 'preact/hooks';

const key = 'no-touch';

/**
 * Whether touch is left out, without waiting: what was read last time stands at once, and the
 * settings, read after the first paint, correct it here and for the next time.
 */
export function useNoTouch(): boolean {
  const [noTouch, setNoTouch] = useState(localStorage.getItem(key) !== null);
  useEffect(() => {
    const known = (now: boolean) => {
      setNoTouch(now);
      if (now) localStorage.setItem(key, '1');
      else localStorage.removeItem(key);
    };
    let stop: (() => void) | null = null;
    let gone = false;
    void import('../../utils/settings/store.ts').then(({ loadSettings, watchSettings }) => {
      if (gone) return;
      stop = watchSettings((settings) => known(settings.noTouch));
      loadSettings().then(
        ({ settings }) => known(settings.noTouch),
        () => {
          // What was known last time stays.
        },
      );
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return noTouch;
}
