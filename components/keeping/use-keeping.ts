import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../../utils/settings/keeping.ts';
import { knownKeeping, lookAtKeeping, watchKeeping } from '../../utils/stores/keeping.ts';

/** Whether this browser keeps what is written, as every page knows it; null until that is known. */
export function useKeeping(): Keeping | null {
  const [keeping, setKeeping] = useState(knownKeeping);
  useEffect(() => {
    const stop = watchKeeping(setKeeping);
    void lookAtKeeping();
    setKeeping(knownKeeping());
    return stop;
  }, []);
  return keeping;
}

/** Whether a button may say “Keep”. Until it is known it does. */
export function useMayKeep(): boolean {
  const keeping = useKeeping();
  return keeping !== 'unasked' && keeping !== 'no';
}
