import type { Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/welcome.ts';
import { KeepingChoice } from '../keeping/keeping-choice.tsx';
import styles from './welcome-view.module.css';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** What is kept here, and a yes to it. Going on without an answer is one: nothing is kept. */
export function KeptStep({ settings, onChange }: Props) {
  const { promise } = words;
  return (
    <>
      <KeepingChoice keeping={settings.keeping} onAnswer={(keeping) => onChange({ keeping })} />
      <div class={styles.smalls}>
        <p class={styles.small}>
          {promise.unanswered} <a href="log.html#along-lock">{promise.lock}</a>
        </p>
        <p class={styles.small}>{promise.leaving}</p>
        <p class={styles.small}>{promise.afterwards}</p>
        <p class={styles.small}>{promise.managed}</p>
      </div>
    </>
  );
}
