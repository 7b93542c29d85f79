import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './home-line.module.css';

type Props = {
  name: string;
  /** What it is for, in a few words. */
  about?: string;
  /** Words of an earlier time are waiting there. */
  waits?: boolean;
  /** It can't be begun: `about` says why. */
  isOff?: boolean;
  onPress: () => void;
};

/** One thing to begin, on one line: its name, and what it is for beside it. */
export function HomeLine({ name, about, waits = false, isOff = false, onPress }: Props) {
  const id = useId();
  return (
    <button
      type="button"
      aria-disabled={isOff || undefined}
      class={waits ? `${styles.line} ${styles.waits}` : styles.line}
      aria-labelledby={`${id}-name`}
      aria-describedby={about ? `${id}-about` : undefined}
      onClick={isOff ? undefined : onPress}
    >
      <span id={`${id}-name`} class={styles.name}>
        {name}
      </span>
      {about ? (
        <span id={`${id}-about`} class={styles.about}>
          {about}
        </span>
      ) : null}
    </button>
  );
}

/** Lines below each other; what stands beside the names begins at one edge. */
export function HomeLines({ children }: { children: ComponentChildren }) {
  return <div class={styles.lines}>{children}</div>;
}
