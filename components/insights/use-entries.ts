import { useEffect, useState } from 'preact/hooks';
import { timeSlices } from '../../utils/async/time-slices.ts';
import type { Entry } from '../../utils/log/entry/entry.ts';
import { onChange } from '../../utils/log/log-channel.ts';
import { daysOfLog, entriesBetween } from '../../utils/log/reading/entries-by-day.ts';
import { problemWords } from '../frame/problem-words.ts';
import { useToday } from '../frame/use-today.ts';
import { type ChartSpan, spanOf } from './span-choice.tsx';

export type EntriesState<T> =
  | { at: 'reading' }
  | { at: 'problem'; text: string }
  | { at: 'empty' }
  | { at: 'read'; entries: T[]; first: string };

/** Changes that come together are read together, in ms. */
const gatherMs = 300;

/**
 * What is needed of the entries of a span of days, read a few days at a time, and anew when the
 * log has changed. @param pick a constant: what is taken of an entry; the rest is not held
 */
export function useEntries<T>(pick: (entry: Entry) => T): {
  looked: EntriesState<T>;
  span: ChartSpan;
  today: string;
  onSpan: (span: ChartSpan) => void;
} {
  const today = useToday();
  const [span, onSpan] = useState(() => spanOf('quarter', today, today));
  const [looked, setLooked] = useState<EntriesState<T>>({ at: 'reading' });
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setChanges((count) => count + 1);
      }, gatherMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    // "The last 30 days" end today; days of one's own stay what they are.
    onSpan((now) =>
      now.name === 'own' || now.to === today ? now : spanOf(now.name, today, now.from),
    );
  }, [today]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const days = await daysOfLog();
      if (!days) return setLooked({ at: 'empty' });
      const from = span.from > days.first ? span.from : days.first;
      const to = span.to < days.last ? span.to : days.last;
      const entries: T[] = [];
      const breakIfDue = timeSlices();
      for await (const some of entriesBetween(from, to)) {
        for (const entry of some) {
          entries.push(pick(entry));
          await breakIfDue();
          if (gone) return;
        }
      }
      if (!gone) setLooked({ at: 'read', entries, first: days.first });
    };
    look().catch((error) => {
      if (!gone) setLooked({ at: 'problem', text: problemWords(error) });
    });
    return () => {
      gone = true;
    };
  }, [span, changes]);
  return { looked, span, today, onSpan };
}
