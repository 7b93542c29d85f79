import { words } from '../../utils/words/storage/keeping.ts';
import styles from './keeping.module.css';

/** What is kept with a yes, what either way, and who can see it. */
export function KeepingFacts() {
  return (
    <div class={styles.facts}>
      <p>{words.about}</p>
      <ul>
        {Object.entries(words.kept).map(([name, text]) => (
          <li key={name}>{text}</li>
        ))}
      </ul>
      <p>{words.either}</p>
      <p>{words.where}</p>
    </div>
  );
}
