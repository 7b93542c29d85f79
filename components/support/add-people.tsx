import { words } from '../../utils/words/support.ts';
import styles from './support-panel.module.css';

/** The way to one's own people, where nobody was written down. It opens beside what is open. */
export function AddPeople() {
  return (
    <p class={styles.small}>
      <a href="log.html#people" target="_blank" rel="noopener noreferrer">
        {words.people}
      </a>
    </p>
  );
}
