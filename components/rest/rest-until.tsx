import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isRestDay, restDays } from '../../utils/schedule/rest-day.ts';
import { dayName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/settings/rest.ts';
import { Button } from '../controls/button.tsx';
import { useToday } from '../frame/use-today.ts';
import styles from './rest-until.module.css';

/** What stands in the box at first: a week ahead. */
const firstOffer = 7;

type Props = { onDay: (day: string) => void };

/** Asks until which day nudges are to rest, and says that day in words before it is so. */
export function RestUntil({ onDay }: Props) {
  const today = useToday();
  const { first, last } = restDays(today);
  const [day, setDay] = useState(() =>
    Temporal.PlainDate.from(today).add({ days: firstOffer }).toString(),
  );
  const [isRefused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const [boxId, saysId] = [useId(), useId()];
  useEffect(() => box.current?.focus(), []);
  const isDay = isRestDay(day, today);
  const said = isDay
    ? words.until({ day: dayName(day, today) })
    : words.outside({ first: dayName(first, today), last: dayName(last, today) });
  const submit = () => {
    setRefused(!isDay);
    if (isDay) onDay(day);
    else box.current?.focus();
  };
  return (
    <form
      class={styles.until}
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={boxId}>{words.day}</label>
      <input
        ref={box}
        id={boxId}
        class={styles.day}
        type="date"
        autocomplete="off"
        min={first}
        max={last}
        value={day}
        aria-invalid={isRefused && !isDay}
        aria-describedby={saysId}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <p id={saysId} class={styles.said} role="status">
        {said}
      </p>
      <Button type="submit">{words.begin}</Button>
    </form>
  );
}
