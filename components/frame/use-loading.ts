import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loading<T> =
  | { at: 'loading' }
  | { at: 'loaded'; value: T }
  | { at: 'failed'; error: unknown };

/**
 * What is fetched or read when it is wanted, as far as it has come.
 * @param load asked anew whenever one of `keys` is another; what stood there stays until it answers
 * @returns also the way to ask once more
 */
export function useLoading<T>(
  load: () => Promise<T>,
  keys: readonly unknown[] = [],
): [Loading<T>, again: () => void] {
  const [state, setState] = useState<Loading<T>>({ at: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    const come = (now: Loading<T>) => {
      if (!gone) setState(now);
    };
    load().then(
      (value) => come({ at: 'loaded', value }),
      (error) => come({ at: 'failed', error }),
    );
    return () => {
      gone = true;
    };
  }, [turn, ...keys]);
  const again = useCallback(() => {
    setState({ at: 'loading' });
    setTurn((now) => now + 1);
  }, []);
  return [state, again];
}
