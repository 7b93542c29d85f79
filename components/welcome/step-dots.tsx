import { words } from '../../utils/words/welcome.ts';
import styles from './welcome-view.module.css';

/** How far it is, for the eye without a number. @param at from 0 */
export function StepDots({ at, of }: { at: number; of: number }) {
  return (
    <p class={styles.dots}>
      <span class="visually-hidden">{words.step({ step: at + 1, of })}</span>
      {Array.from({ length: of }, (_, dot) => (
        <span key={dot} aria-hidden="true" class={dot === at ? styles.here : styles.dot} />
      ))}
    </p>
  );
}
