import { useEffect, useState } from 'preact/hooks';
import { daysOfLog, lastDayOf, monthsBetween } from '../../utils/log/reading/entries-by-day.ts';
import { monthName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/log.ts';
import { FilterChoice } from './filter-choice.tsx';

/** A jump to a month of the log. @param onDay gets the last day of it */
export function MonthPick({ onDay }: { onDay: (day: string | undefined) => void }) {
  const [months, setMonths] = useState<string[]>([]);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  useEffect(() => {
    daysOfLog().then(
      (days) => setMonths(days ? monthsBetween(days.first, days.last) : []),
      () => {
        // The list above tells that the log does not answer; there is no month to jump to.
      },
    );
  }, []);
  return (
    <FilterChoice
      label={words.find.month}
      any={words.find.any}
      options={months.map((value) => ({ value, name: monthName(value) }))}
      chosen={chosen}
      onPick={(month) => {
        setChosen(month);
        onDay(month && lastDayOf(month));
      }}
    />
  );
}
