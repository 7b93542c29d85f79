import { useEffect, useState } from 'preact/hooks';
import { inSlices, timeSlices } from '../../utils/async/time-slices.ts';
import { type EntryFact, type Insights, lookingBack } from '../../utils/log/reading/insights.ts';

/** What a look back shows, counted in small steps; what was shown before stands until then. */
export function useInsights(
  facts: readonly EntryFact[] | null,
  withoutHardDays: boolean,
): Insights | null {
  const [insights, setInsights] = useState<Insights | null>(null);
  useEffect(() => {
    if (!facts) return setInsights(null);
    let gone = false;
    void inSlices(lookingBack(facts, { withoutHardDays }), timeSlices()).then((counted) => {
      if (!gone) setInsights(counted);
    });
    return () => {
      gone = true;
    };
  }, [facts, withoutHardDays]);
  return insights;
}
