import { isFirefox } from '../../utils/browser/pages.ts';
import { Mark } from '../controls/mark.tsx';
import styles from './pin-drawing.module.css';

/** The upper corner of a browser: the bar, the puzzle piece, its menu, and what to press there. */
export function PinDrawing({ done }: { done: boolean }) {
  return (
    <div aria-hidden="true" class={styles.window}>
      <div class={styles.bar}>
        <span class={styles.address} />
        {done ? (
          <span class={styles.icon}>
            <Mark />
          </span>
        ) : null}
        <span class={done ? styles.puzzle : styles.pressed}>
          <svg aria-hidden="true" viewBox="0 0 24 24">
            <path d="M9 4a2 2 0 0 1 4 0v2h4a1 1 0 0 1 1 1v4h1a2 2 0 0 1 0 4h-1v4a1 1 0 0 1-1 1h-4v-1a2 2 0 0 0-4 0v1H5a1 1 0 0 1-1-1v-4h1a2 2 0 0 0 0-4H4V7a1 1 0 0 1 1-1h4z" />
          </svg>
        </span>
      </div>
      {done ? null : (
        <div class={styles.menu}>
          <span class={styles.icon}>
            <Mark />
          </span>
          <span class={styles.name} />
          <span class={styles.pressed}>
            <svg aria-hidden="true" viewBox="0 0 24 24">
              {isFirefox() ? (
                <path d="M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2" />
              ) : (
                <path d="M9 4h6l-1 6 3 3H7l3-3zM12 13v7" />
              )}
            </svg>
          </span>
        </div>
      )}
    </div>
  );
}
