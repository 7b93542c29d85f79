import { useState } from 'preact/hooks';
import { type Weekday, weekdays } from '../../utils/schedule/types.ts';
import { mostTimes, type Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/rhythm.ts';
import { Button } from '../controls/button.tsx';
import { Answered } from './frame/answered.tsx';
import { TimeField } from './time-field.tsx';
import styles from './times.module.css';

type Props = { times: Settings['times']; onChange: (times: Settings['times']) => void };

/** An hour after the last one of that day; noon for the first. */
function another(times: readonly string[]): string {
  const last = times.at(-1);
  return last ? Temporal.PlainTime.from(last).add({ hours: 1 }).toString().slice(0, 5) : '12:00';
}

/** The time before takes the focus, or the one that moves up; without any, the button for another. */
function focusBeside(button: HTMLElement, index: number): void {
  const row = button.closest('li');
  const fields = row?.querySelectorAll('input') ?? [];
  const beside = fields.length > 1 ? fields[Math.max(0, index - 1)] : null;
  (beside ?? row?.querySelector<HTMLElement>(':scope > button'))?.focus();
}

function Day(props: { day: Weekday; times: string[]; onTimes: (times: string[]) => void }) {
  const { day, onTimes } = props;
  const name = words.days[day];
  // While a day is being edited its times stay where they are: sorted when the whole row is left,
  // so that Tab goes on to the time that was beside, and a press meets what it was meant for.
  const [editing, setEditing] = useState<string[] | null>(null);
  const times = editing ?? props.times;
  const edit = (fresh: string[]) => {
    setEditing(fresh);
    onTimes(fresh.toSorted());
  };
  const replace = (fresh: string[]) => {
    setEditing(null);
    onTimes(fresh.toSorted());
  };
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
    setEditing(null);
  };
  return (
    <li class={styles.day} onFocusOut={leave}>
      <Answered paths={[`times.${day}`]}>
        <span class={styles.name}>{name}</span>
        <div class={styles.times}>
          {times.length === 0 ? <span class={styles.none}>{words.times.none}</span> : null}
          {times.map((time, index) => (
            <span key={index} class={styles.time}>
              <TimeField
                label={words.times.time({ day: name, number: index + 1 })}
                value={time}
                onTime={(value) => edit(times.with(index, value))}
              />
              <button
                type="button"
                class={styles.remove}
                aria-label={words.times.removeFrom({ day: name, time })}
                // Where a press leaves the focus nowhere, the row must not sort itself under the finger.
                onMouseDown={(event) => {
                  event.preventDefault();
                  event.currentTarget.focus();
                }}
                onClick={({ currentTarget }) => {
                  focusBeside(currentTarget, index);
                  replace(times.toSpliced(index, 1));
                }}
              />
            </span>
          ))}
        </div>
        {times.length < mostTimes ? (
          <Button
            look="quiet"
            aria-label={words.times.addTo({ day: name })}
            onClick={() => replace([...times, another(props.times)])}
          >
            {words.times.add}
          </Button>
        ) : null}
      </Answered>
    </li>
  );
}

/** The set times of each weekday. */
export function Times({ times, onChange }: Props) {
  return (
    <ul class={styles.week}>
      {weekdays.map((day) => (
        <Day
          key={day}
          day={day}
          times={times[day]}
          onTimes={(fresh) => onChange({ ...times, [day]: fresh })}
        />
      ))}
    </ul>
  );
}
