import { useEffect, useState } from 'preact/hooks';
import { isFirefox } from '../../utils/browser/pages.ts';
import {
  list,
  openSettings,
  type Shortcut,
  shortcutsPage,
  usesAltShift,
} from '../../utils/browser/shortcuts.ts';
import { words as keyWords } from '../../utils/words/settings/keys.ts';
import { words as names } from '../../utils/words/shortcuts.ts';
import { Button } from '../controls/button.tsx';
import styles from './browser-keys.module.css';

const words = keyWords.browser;

/** The keys as this browser has them, and the way to change them. Nothing where there are none. */
export function BrowserKeys() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // Whoever changes a key comes back to this page to see it.
    const read = () => {
      list().then(setShortcuts, () => setShortcuts([]));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (shortcuts.length === 0) return null;
  const change = () => {
    setRefused(false);
    openSettings().catch(() => setRefused(true));
  };
  const another = isFirefox() ? words.another.firefox : words.another.chromium;
  return (
    <div class={styles.shortcuts}>
      <p class={styles.hint}>{words.about}</p>
      <dl class={styles.list}>
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class={styles.one}>
            <dt>{names[command]}</dt>
            <dd>{keys === '' ? words.none : <kbd class={styles.keys}>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => usesAltShift(keys)) ? (
        <p class={styles.hint}>
          {words.altShift} {another}
        </p>
      ) : null}
      <Button onClick={change}>{words.change}</Button>
      <p class={styles.said} role="status">
        {refused ? <ByHand /> : ''}
      </p>
    </div>
  );
}

/** Where the browser does not open its page: what leads there by hand. */
function ByHand() {
  if (isFirefox()) return <>{words.byHand}</>;
  return (
    <>
      {words.unreachable} <code class={styles.address}>{shortcutsPage}</code>
    </>
  );
}
