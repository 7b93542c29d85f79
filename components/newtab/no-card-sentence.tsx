import { readLocal } from '../../utils/stores/local-storage.ts';
import { words } from '../../utils/words/newtab/menu.ts';
import styles from './no-card-sentence.module.css';

/** Why this page is empty, and what would bring the browser's own back. */
export function NoCardSentence() {
  if (!readLocal('new-tab')?.startsWith('off')) return null;
  return (
    <main class={styles.page}>
      <p>{words.empty}</p>
      <a href="settings.html">{words.settings}</a>
    </main>
  );
}
