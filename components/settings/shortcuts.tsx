import { useEffect, useState } from 'preact/hooks';
import { isFirefox } from '../../utils/browser/pages.ts';
import { list, openSettings, type Shortcut, usesAltShift } from '../../utils/browser/shortcuts.ts';
import { words } from '../../utils/words/settings.ts';
import { words as names } from '../../utils/words/shortcuts.ts';
import { Button } from '../controls/button.tsx';
import { Section } from './section.tsx';
import styles from './shortcuts.module.css';

/** The keys as this browser has them, and the way to change them. Nothing where there are none. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // Whoever changes a key comes back to this tab to see it.
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
  return (
    <Section title={words.shortcuts.title} about={words.shortcuts.about}>
      <div class={styles.shortcuts}>
        <dl class={styles.list}>
          {shortcuts.map(({ command, keys }) => (
            <div key={command} class={styles.one}>
              <dt>{names[command]}</dt>
              <dd>{keys === '' ? words.shortcuts.none : <kbd class={styles.keys}>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        {shortcuts.some(({ keys }) => usesAltShift(keys)) ? (
          <p class={styles.hint}>
            {words.shortcuts.altShift}{' '}
            {isFirefox() ? words.shortcuts.another.firefox : words.shortcuts.another.chromium}
          </p>
        ) : null}
        <Button onClick={change}>{words.shortcuts.change}</Button>
        <p class={styles.said} role="status">
          {refused ? words.shortcuts.unreachable : ''}
        </p>
      </div>
    </Section>
  );
}
