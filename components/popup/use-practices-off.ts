import { useEffect, useState } from 'preact/hooks';
import { isPracticeName, type PracticeName } from '../../utils/practice/practices.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';
import { loadPart } from '../errors/load-part.ts';

const offKey = 'practices-off';

/**
 * Practices that an organisation has switched off: what was known last time stands at once, and is
 * set right after the first paint.
 */
export function usePracticesOff(): readonly PracticeName[] {
  const [off, setOff] = useState(() => (readLocal(offKey) ?? '').split(' ').filter(isPracticeName));
  useEffect(() => {
    loadPart('switches', () => import('../../utils/stores/switches.ts'))
      .then(async ({ readPracticesOff }) => {
        const names = await readPracticesOff();
        writeLocal(offKey, names.join(' ') || null);
        setOff(names);
      })
      .catch(() => {
        // What was known last time stays.
      });
  }, []);
  return off;
}
