import { useCallback, useEffect, useRef } from 'preact/hooks';
import { changesSoFar } from '../../utils/log/entries.ts';
import { onChange } from '../../utils/log/log-channel.ts';
import type { ChangedIds } from './merge-changes.ts';

/** Changes that come together are read together, in ms. */
const gatherMs = 40;

/** When someone comes back to the page: one that slept heard nothing. */
const comingBack = ['focus', 'pageshow'] as const;

/**
 * Hears of every change to the log, here and in other pages.
 * @param take reads what changed; nothing is handed over while it works.
 * @returns `note` says that the log is read from its beginning just now; `again` asks to read some
 *   entries once more.
 */
export function useLogChanges(take: (ids: ChangedIds) => Promise<void>): {
  note: () => Promise<void>;
  again: (ids: readonly string[]) => void;
} {
  const seq = useRef<number | null>(null);
  const waiting = useRef<Set<string> | 'all' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const working = useRef(false);
  const taking = useRef(take);
  taking.current = take;

  const gather = useCallback((ids: ChangedIds) => {
    const now = waiting.current;
    if (ids === null || now === 'all') waiting.current = 'all';
    else waiting.current = new Set([...(now ?? []), ...ids]);
    if (working.current) return;
    timer.current ??= setTimeout(async () => {
      working.current = true;
      const those = waiting.current;
      waiting.current = null;
      await taking.current(those === 'all' || those === null ? null : [...those]);
      working.current = false;
      timer.current = undefined;
      if (waiting.current !== null) gather([]);
    }, gatherMs);
  }, []);

  useEffect(() => {
    const stop = onChange((news) => {
      const known = seq.current;
      seq.current = Math.max(news.seq, known ?? 0);
      // One that was not heard of may have been lost on the way.
      const missed = known !== null && news.seq > known + 1;
      gather(missed ? null : news.ids);
    });
    const look = async () => {
      if (document.visibilityState !== 'visible' || seq.current === null) return;
      const now = await changesSoFar().catch(() => null);
      if (now === null || now === seq.current) return;
      seq.current = now;
      gather(null);
    };
    const looking = () => void look();
    document.addEventListener('visibilitychange', looking);
    for (const name of comingBack) addEventListener(name, looking);
    return () => {
      stop();
      clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', looking);
      for (const name of comingBack) removeEventListener(name, looking);
    };
  }, [gather]);

  const note = useCallback(async () => {
    seq.current = await changesSoFar();
  }, []);
  return { note, again: gather };
}
