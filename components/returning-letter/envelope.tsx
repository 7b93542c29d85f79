import styles from './envelope.module.css';

/** A sealed envelope. Decoration: the words beside it say what it is. */
export function Envelope() {
  return (
    <svg class={styles.envelope} viewBox="0 0 72 50" aria-hidden="true">
      <rect class={styles.paper} x="1.5" y="1.5" width="69" height="47" rx="5" />
      <path class={styles.fold} d="M3.5 46.5 27 26M68.5 46.5 45 26" />
      <path class={styles.flap} d="M3 4.5 32.5 29a5.6 5.6 0 0 0 7 0L69 4.5" />
      <path
        class={styles.seal}
        d="M36 34.5c-5-3.2-8.2-6.2-8.2-9.9 0-2.7 1.9-4.6 4.3-4.6 1.7 0 3.1.9 3.9 2.4.8-1.5 2.2-2.4 3.9-2.4 2.4 0 4.3 1.9 4.3 4.6 0 3.7-3.2 6.7-8.2 9.9Z"
      />
    </svg>
  );
}
