import { pauseLengths } from '../../utils/practice/choices.ts';
import { longestName, nudgePracticeChoices, type Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings.ts';
import { Choices } from '../controls/choices.tsx';
import { Select } from '../controls/select.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { GuardedField } from '../support/guarded-field.tsx';
import { Setting } from './frame/setting.tsx';
import styles from './hold-settings.module.css';
import { TryBreath } from './try-breath.tsx';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

const switches = ['noBreath', 'noTouch', 'bodyQuestions', 'box', 'tone'] as const;

/** What holds in every practice: what is left out, how long, and who is dear. */
export function PracticeSettings({ settings, onChange }: Props) {
  const { practices } = words;
  return (
    <div class={styles.box}>
      {switches.map((name) => (
        <Setting key={name} id={name} paths={[name]} look="line">
          <Toggle
            label={practices.switches[name]}
            on={settings[name]}
            onChange={(on) => onChange({ [name]: on })}
          />
        </Setting>
      ))}
      <Setting id="breath">
        <TryBreath settings={settings} />
      </Setting>
      <Setting id="length" paths={['pauseSeconds']}>
        <Select
          label={practices.length}
          value={settings.pauseSeconds}
          options={pauseLengths.map((value) => ({ value, name: practices.lengths[value] }))}
          onChoose={(seconds) => {
            const pauseSeconds = pauseLengths.find((one) => one === seconds);
            if (pauseSeconds) onChange({ pauseSeconds });
          }}
        />
      </Setting>
      <Setting id="dear" paths={['dearName']}>
        <GuardedField
          label={practices.dear}
          value={settings.dearName}
          longest={longestName}
          onText={(dearName) => onChange({ dearName })}
        />
      </Setting>
      <Setting id="nudgePractice" paths={['nudgePractice']}>
        <Choices
          legend={practices.nudge}
          look="segments"
          options={nudgePracticeChoices.map((value) => ({
            value,
            name: practices.nudges[value],
          }))}
          chosen={settings.nudgePractice}
          onChoose={(nudgePractice) => onChange({ nudgePractice })}
        />
      </Setting>
    </div>
  );
}
