import { words } from '../../utils/words/storage/keeping.ts';
import { Toggle } from '../controls/toggle.tsx';
import { Setting } from './frame/setting.tsx';
import styles from './hold-settings.module.css';

type Props = { on: boolean; onChange: (on: boolean) => void };

/** Neutral titles, and words blurred until they are pointed at. */
export function DiscreetSetting({ on, onChange }: Props) {
  return (
    <Setting id="discreet" paths={['discreet']}>
      <Toggle label={words.discreet.label} on={on} onChange={onChange} />
      <p class={styles.hint}>{words.discreet.about}</p>
    </Setting>
  );
}
