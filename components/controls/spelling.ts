import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../errors/load-part.ts';

/** No browser checks spelling before the settings were read, nor where they can't be. */
let allowed = false;
const listeners = new Set<(now: boolean) => void>();
let watching = false;

function tell(now: boolean): void {
  allowed = now;
  for (const listener of listeners) listener(now);
}

/**
 * For a box that someone comes to: asks the settings, once a page. What is changed in another page
 * is heard from then on. A page in which nobody writes asks nothing.
 */
export function askForSpelling(): void {
  if (watching) return;
  watching = true;
  loadPart('switches', () => import('../../utils/stores/switches.ts'))
    .then(async ({ readSwitch, watchSwitch }) => {
      watchSwitch('checkSpelling', tell);
      tell(await readSwitch('checkSpelling'));
    })
    .catch(() => {
      // Storage does not answer: nothing is checked, and the next box asks again.
      watching = false;
    });
}

/** Whether the person lets the browser check what they write; it may send it to its maker. */
export function useSpelling(): boolean {
  const [now, setNow] = useState(allowed);
  useEffect(() => {
    listeners.add(setNow);
    setNow(allowed);
    return () => void listeners.delete(setNow);
  }, []);
  return now;
}
