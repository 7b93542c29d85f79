import { isFirefox } from '../../utils/browser/pages.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words as atWork } from '../../utils/words/settings/at-work.ts';
import { words } from '../../utils/words/welcome.ts';
import { usePolicy } from '../at-work/use-policy.ts';
import { Toggle } from '../controls/toggle.tsx';
import styles from './welcome-view.module.css';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** The card on a new tab, or not; and what the browser itself will ask, said before it does. */
export function TabStep({ settings, onChange }: Props) {
  const { tab } = words;
  const policy = usePolicy();
  if (policy.newTab === false) return <p class={styles.body}>{atWork.newTab}</p>;
  return (
    <>
      <Toggle label={tab.show} on={settings.newTab} onChange={(newTab) => onChange({ newTab })} />
      <p class={styles.body}>{isFirefox() ? tab.firefox : tab.chromium}</p>
    </>
  );
}
