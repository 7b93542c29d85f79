import { type TimeRange, weekdays } from '../../utils/schedule/types.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words as atWork } from '../../utils/words/settings/at-work.ts';
import { words } from '../../utils/words/welcome.ts';
import { usePolicy } from '../at-work/use-policy.ts';
import { RhythmChoice } from '../settings/rhythm-choice.tsx';
import { TimeField } from '../settings/time-field.tsx';
import styles from './welcome-view.module.css';

const rhythms = ['few', 'asked'] as const;
type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** How often, and one line of hours for all working days. Other hours are a matter of settings. */
export function HoursStep({ settings, onChange }: Props) {
  const { hours, rhythm } = settings;
  const policy = usePolicy();
  const working = weekdays.filter((day) => hours[day].length > 0);
  const [first] = working;
  const range = first && hours[first][0];
  const change = (patch: Partial<TimeRange>) => {
    const all = working.map((day) => [day, [{ ...range, ...patch }]]);
    onChange({ hours: { ...hours, ...Object.fromEntries(all) } });
  };
  if (policy.nudges === false) return <p class={styles.body}>{atWork.nudges}</p>;
  return (
    <>
      <RhythmChoice settings={settings} names={rhythms} onChange={onChange} />
      {rhythm === 'asked' || !range ? null : (
        <div class={styles.hours}>
          <span>{words.rhythm.hours}</span>
          <TimeField
            label={words.rhythm.from}
            value={range.from}
            onTime={(from) => change({ from })}
          />
          <span aria-hidden="true">–</span>
          <TimeField label={words.rhythm.to} value={range.to} onTime={(to) => change({ to })} />
          <a href="settings.html#when">{words.rhythm.days}</a>
        </div>
      )}
    </>
  );
}
