import type { Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings.ts';
import { Select } from '../controls/select.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { lengths } from './duration-text.ts';
import { Setting } from './frame/setting.tsx';
import styles from './hold-settings.module.css';

const laters = [5, 10, 15, 20, 30, 45, 60];

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** Putting off, resting by itself, and the offer after a call. */
export function AfterNudgeSettings({ settings, onChange }: Props) {
  return (
    <div class={styles.box}>
      <Setting id="later" paths={['laterMinutes']}>
        <Select
          label={words.afterwards.later}
          value={settings.laterMinutes}
          options={lengths(laters, settings.laterMinutes)}
          onChoose={(laterMinutes) => onChange({ laterMinutes })}
        />
      </Setting>
      <Setting id="enough" paths={['enoughForToday']} look="line">
        <Toggle
          label={words.afterwards.enough}
          on={settings.enoughForToday}
          onChange={(enoughForToday) => onChange({ enoughForToday })}
        />
      </Setting>
      <Setting id="landing" paths={['landing']} look="line">
        <Toggle
          label={words.afterwards.landing}
          on={settings.landing}
          onChange={(landing) => onChange({ landing })}
        />
      </Setting>
    </div>
  );
}
