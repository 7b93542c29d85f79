import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import type { Working } from './use-job.ts';

type Props = { working: Working; onCancel?: () => void };

/** How far it has come, told calmly; a screen reader hears what is done, not each number. */
export function ProgressLine({ working, onCancel }: Props) {
  const { step, done, total } = working;
  const name = words.progress[step];
  const known = total > 0;
  return (
    <div class={styles.progress}>
      <progress
        class={styles.bar}
        aria-label={name}
        {...(known ? { max: total, value: done } : {})}
      />
      <p class={styles.small}>{known ? words.soFar({ done, total }) : name}</p>
      {onCancel ? (
        <p>
          <Button look="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
