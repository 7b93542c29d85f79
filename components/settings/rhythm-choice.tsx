import type { RhythmName } from '../../utils/schedule/types.ts';
import { fixedStep } from '../../utils/settings/read-days.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { numberText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/rhythm.ts';
import { Choices } from '../controls/choices.tsx';
import { Select } from '../controls/select.tsx';
import { lengths } from './duration-text.ts';
import styles from './rhythm-choice.module.css';
import { Times } from './times.tsx';

const gaps = [30, 45, 60, 90, 120, 180, 240];
const breaks = [3, 5, 10, 15, 20, 30];
const intervals = [15, 20, 30, 45, 60, 90, 120, 180, 240];

type Props = {
  settings: Settings;
  /** Which rhythms are on offer here. */
  names: readonly RhythmName[];
  onChange: (patch: Partial<Settings>) => void;
};

export function RhythmChoice({ settings, names, onChange }: Props) {
  const { few, every } = settings;
  const step = fixedStep(settings);
  const more = {
    few: (
      <>
        <Choices
          look="segments"
          legend={words.perDay}
          options={[1, 2, 3, 4, 5, 6].map((value) => ({ value, name: numberText(value) }))}
          chosen={few.perDay}
          onChoose={(perDay) => onChange({ few: { ...few, perDay } })}
        />
        <Select
          label={words.gap}
          value={few.gapMinutes}
          options={lengths(gaps, few.gapMinutes)}
          onChoose={(gapMinutes) => onChange({ few: { ...few, gapMinutes } })}
        />
        {step === null ? null : <p class={styles.step}>{words.fixedStep({ minutes: step })}</p>}
      </>
    ),
    every: (
      <>
        <Select
          label={words.minutes}
          value={every.minutes}
          options={lengths(intervals, every.minutes)}
          onChoose={(minutes) => onChange({ every: { ...every, minutes } })}
        />
        <Select
          label={words.break}
          value={every.naturalBreakMinutes}
          options={lengths(breaks, every.naturalBreakMinutes)}
          onChoose={(naturalBreakMinutes) => onChange({ every: { ...every, naturalBreakMinutes } })}
        />
      </>
    ),
    times: <Times times={settings.times} onChange={(times) => onChange({ times })} />,
    asked: null,
  } satisfies Record<RhythmName, unknown>;
  return (
    <div class={styles.rhythm}>
      <Choices
        legend={words.about}
        legendHidden
        options={names.map((value) => ({
          value,
          name: words.names[value],
          about: words.abouts[value],
          more: more[value],
        }))}
        chosen={settings.rhythm}
        onChoose={(rhythm) => onChange({ rhythm })}
      />
    </div>
  );
}
