import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import type { Status } from '../../utils/schedule/status.ts';
import { words } from '../../utils/words/settings/rest.ts';
import { Button } from '../controls/button.tsx';
import { nudgeLine } from '../popup/nudge-line.ts';
import { RestUntil } from '../rest/rest-until.tsx';
import styles from './hold-settings.module.css';

/** A rest until a date; where there is one, of whatever kind, its end in words and the way out. */
export function RestByDay() {
  const [status, setStatus] = useState<Status | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Without the worker there is nothing to tell; a press says so.
    ask('status').then(setStatus, () => undefined);
  }, []);
  const follow = (answer: Promise<Status>) => {
    answer.then(
      (fresh) => {
        setStatus(fresh);
        setFailed(false);
        setOpen(false);
        // The button that was pressed is gone; what came of it stands here.
        line.current?.focus();
      },
      () => setFailed(true),
    );
  };
  const isResting = status?.rest != null;
  return (
    <div class={styles.elsewhere}>
      {isResting ? (
        <Button onClick={() => follow(ask('rest', null))}>{words.end}</Button>
      ) : isOpen ? (
        <RestUntil onDay={(day) => follow(ask('rest', { day }))} />
      ) : (
        <Button onClick={() => setOpen(true)}>{words.offer}</Button>
      )}
      <p ref={line} tabIndex={-1} role="status">
        {hasFailed ? words.failed : isResting ? nudgeLine(status, Date.now()) : null}
      </p>
    </div>
  );
}
