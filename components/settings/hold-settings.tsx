import { switchableHolds } from '../../utils/schedule/types.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings.ts';
import { Select } from '../controls/select.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { lengths } from './duration-text.ts';
import { Answered } from './frame/answered.tsx';
import { Setting } from './frame/setting.tsx';
import styles from './hold-settings.module.css';
import { RestByDay } from './rest-by-day.tsx';
import { RestNow } from './rest-now.tsx';

const graces = [10, 20, 30, 45, 60, 90, 120];

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** What a nudge waits for, and how long. */
export function HoldSettings({ settings, onChange }: Props) {
  const { holds, graceMinutes } = settings;
  return (
    <div class={styles.box}>
      <Setting id="holds">
        <div>
          {switchableHolds.map((hold) => (
            <div key={hold} class={styles.line}>
              <Answered paths={[`holds.${hold}`]}>
                <Toggle
                  label={words.holds.names[hold]}
                  on={holds[hold]}
                  onChange={(on) => onChange({ holds: { ...holds, [hold]: on } })}
                />
              </Answered>
            </div>
          ))}
        </div>
      </Setting>
      <Setting id="grace" paths={['graceMinutes']}>
        <Select
          label={words.holds.grace}
          value={graceMinutes}
          options={lengths(graces, graceMinutes)}
          onChoose={(minutes) => onChange({ graceMinutes: minutes })}
        />
      </Setting>
      <Setting id="rest">
        <RestNow />
      </Setting>
      <Setting id="restDay">
        <RestByDay />
      </Setting>
    </div>
  );
}
