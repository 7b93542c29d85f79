import { useEffect, useState } from 'preact/hooks';
import { daysOfLog, entriesBetween } from '../../utils/log/between.ts';
import type { Entry } from '../../utils/log/entry.ts';
import { problemWords } from '../frame/problem-words.ts';
import { type Span, spanOf } from './span-choice.tsx';

export type Looked =
  | { at: 'reading' }
  | { at: 'problem'; text: string }
  | { at: 'empty' }
  | { at: 'read'; entries: Entry[]; first: string };

/** The entries of a span of days, read a month at a time. */
export function useEntries(): {
  looked: Looked;
  span: Span;
  today: string;
  onSpan: (span: Span) => void;
} {
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const [span, onSpan] = useState(() => spanOf('quarter', today, today));
  const [looked, setLooked] = useState<Looked>({ at: 'reading' });
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const days = await daysOfLog();
      if (!days) return setLooked({ at: 'empty' });
      const from = span.from > days.first ? span.from : days.first;
      const to = span.to < days.last ? span.to : days.last;
      const entries: Entry[] = [];
      for await (const some of entriesBetween(from, to)) {
        if (gone) return;
        entries.push(...some);
      }
      if (!gone) setLooked({ at: 'read', entries, first: days.first });
    };
    look().catch((error) => {
      if (!gone) setLooked({ at: 'problem', text: problemWords(error) });
    });
    return () => {
      gone = true;
    };
  }, [span]);
  return { looked, span, today, onSpan };
}
