import { useRef, useState } from 'preact/hooks';
import { type TimeRange, type Weekday, weekdays } from '../../utils/schedule/types.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words as rhythm } from '../../utils/words/rhythm.ts';
import { words } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import { Answered } from './frame/answered.tsx';
import styles from './hours.module.css';
import { copyDay, lacksSameHours } from './same-hours.ts';
import { TimeField } from './time-field.tsx';

type Hours = Settings['hours'];
type Props = {
  hours: Hours;
  /** @param day the one whose row it was done in */
  onChange: (hours: Hours, day: Weekday) => void;
};

const usual: TimeRange = { from: '09:00', to: '17:30' };

type DayProps = {
  day: Weekday;
  ranges: TimeRange[];
  onRanges: (ranges: TimeRange[]) => void;
  /** The button that takes this day's hours for the others, and afterwards back. */
  same: 'offered' | 'done' | null;
  onSame: () => void;
};

function Ranges({ day, ranges, onRanges }: Omit<DayProps, 'same' | 'onSame'>) {
  const name = rhythm.days[day];
  const all = useRef<HTMLDivElement>(null);
  const remove = (index: number) => {
    // The hours before take the focus, or those that move up.
    all.current?.querySelectorAll('input')[Math.max(0, index - 1) * 2]?.focus();
    onRanges(ranges.toSpliced(index, 1));
  };
  const field = (range: TimeRange, index: number, end: keyof TimeRange) => (
    <TimeField
      label={
        index === 0
          ? words.hours[end]({ day: name })
          : words.hours[`${end}Nth`]({ day: name, number: index + 1 })
      }
      value={range[end]}
      onTime={(time) => onRanges(ranges.with(index, { ...range, [end]: time }))}
    />
  );
  return (
    <div ref={all} class={styles.ranges}>
      {ranges.length === 0 ? <p class={styles.free}>{words.hours.free}</p> : null}
      {ranges.map((range, index) => (
        <div key={index} class={styles.range}>
          {field(range, index, 'from')}
          <span class={styles.until}>
            <span aria-hidden="true">{words.hours.until}</span>
            {field(range, index, 'to')}
          </span>
          {ranges.length > 1 ? (
            <Button
              look="quiet"
              aria-label={words.hours.removeFrom({ day: name, number: index + 1 })}
              onClick={() => remove(index)}
            >
              {words.hours.remove}
            </Button>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function Day({ day, ranges, onRanges, same, onSame }: DayProps) {
  const name = rhythm.days[day];
  return (
    <li class={styles.day} data-day={day}>
      <Answered paths={[`hours.${day}`]}>
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
        <Ranges day={day} ranges={ranges} onRanges={onRanges} />
        <div class={styles.more}>
          {ranges.length > 0 && ranges.length < 4 ? (
            <Button
              look="quiet"
              aria-label={words.hours.addTo({ day: name })}
              onClick={() => onRanges([...ranges, { from: '18:00', to: '20:00' }])}
            >
              {words.hours.add}
            </Button>
          ) : null}
        </div>
        {same ? (
          <div class={styles.same}>
            <Button
              aria-label={words.hours[same === 'done' ? 'undoOn' : 'sameAs']({ day: name })}
              onClick={onSame}
            >
              {same === 'done' ? words.hours.undo : words.hours.same}
            </Button>
          </div>
        ) : null}
      </Answered>
    </li>
  );
}

/** The hours of each weekday: none, one range or several. One day's can be taken for the others. */
export function Hours({ hours, onChange }: Props) {
  /** Which day was changed last, and the week as it was before its hours were taken for all. */
  const [last, setLast] = useState<{ day: Weekday; before: Hours | null } | null>(null);
  const firstOn = weekdays.find((day) => hours[day].length > 0);
  const offersAt = last?.day ?? firstOn;
  const change = (day: Weekday, ranges: TimeRange[]) => {
    // A day that is left out has no hours to hand on.
    setLast(ranges.length > 0 ? { day, before: null } : null);
    onChange({ ...hours, [day]: ranges }, day);
  };
  const takeOrGiveBack = (day: Weekday) => {
    const before = last?.day === day ? last.before : null;
    setLast({ day, before: before ? null : hours });
    onChange(before ?? copyDay(hours, day), day);
  };
  const sameAt = (day: Weekday) => {
    if (day !== offersAt) return null;
    if (last?.before) return 'done';
    return lacksSameHours(hours, day) ? 'offered' : null;
  };
  return (
    <ul class={styles.week}>
      {weekdays.map((day) => (
        <Day
          key={day}
          day={day}
          ranges={hours[day]}
          onRanges={(ranges) => change(day, ranges)}
          same={sameAt(day)}
          onSame={() => takeOrGiveBack(day)}
        />
      ))}
    </ul>
  );
}
