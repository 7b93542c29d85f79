import { type TimeRange, type Weekday, weekdays } from '../../utils/schedule/types.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words as rhythm } from '../../utils/words/rhythm.ts';
import { words } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import styles from './hours.module.css';

type Props = {
  hours: Settings['hours'];
  onChange: (hours: Settings['hours']) => void;
};

const usual: TimeRange = { from: '09:00', to: '17:30' };

function Day(props: {
  day: Weekday;
  ranges: TimeRange[];
  onRanges: (ranges: TimeRange[]) => void;
}) {
  const { day, ranges, onRanges } = props;
  const name = rhythm.days[day];
  const label = (index: number, end: keyof TimeRange) =>
    index === 0
      ? words.hours[end]({ day: name })
      : words.hours[`${end}Nth`]({ day: name, number: index + 1 });
  const field = (index: number, end: keyof TimeRange) => (
    <input
      autocomplete="off"
      class={styles.time}
      type="time"
      aria-label={label(index, end)}
      value={ranges[index]?.[end] ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        // An emptied field says nothing: the range stays until it is removed or set.
        if (value === '') return;
        onRanges(ranges.map((range, at) => (at === index ? { ...range, [end]: value } : range)));
      }}
    />
  );
  return (
    <li class={styles.day}>
      <label class={styles.name}>
        <input
          autocomplete="off"
          class={styles.check}
          type="checkbox"
          checked={ranges.length > 0}
          defaultChecked={ranges.length > 0}
          onChange={(event) => onRanges(event.currentTarget.checked ? [usual] : [])}
        />
        {name}
      </label>
      <div class={styles.ranges}>
        {ranges.length === 0 ? <p class={styles.free}>{words.hours.free}</p> : null}
        {ranges.map((_, index) => (
          <div key={index} class={styles.range}>
            {field(index, 'from')}
            <span class={styles.until}>
              <span aria-hidden="true">{words.hours.until}</span>
              {field(index, 'to')}
            </span>
            {ranges.length > 1 ? (
              <Button
                look="quiet"
                aria-label={words.hours.removeFrom({ day: name, number: index + 1 })}
                onClick={() => onRanges(ranges.filter((_range, at) => at !== index))}
              >
                {words.hours.remove}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      {ranges.length > 0 && ranges.length < 4 ? (
        <Button
          look="quiet"
          aria-label={words.hours.addTo({ day: name })}
          onClick={() => onRanges([...ranges, { from: '18:00', to: '20:00' }])}
        >
          {words.hours.add}
        </Button>
      ) : null}
    </li>
  );
}

/** The hours of each weekday: none, one range or several. */
export function Hours({ hours, onChange }: Props) {
  return (
    <ul class={styles.week}>
      {weekdays.map((day) => (
        <Day
          key={day}
          day={day}
          ranges={hours[day]}
          onRanges={(ranges) => onChange({ ...hours, [day]: ranges })}
        />
      ))}
    </ul>
  );
}
