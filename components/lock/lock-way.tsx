import { words } from '../../utils/words/lock.ts';
import styles from '../along/way.module.css';
import { Button } from '../controls/button.tsx';
import { ChangePart } from './change-part.tsx';
import { LockAfterChoice } from './lock-after.tsx';
import { MakePart } from './make-part.tsx';
import { TakeAwayPart } from './take-away-part.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useLock } from './use-lock.ts';

/** Everything about the lock of the log, as it stands. */
export function LockWay() {
  const { status, look, close } = useLock();
  switch (status.at) {
    case 'unknown':
      return null;
    case 'off':
      return <MakePart onMade={look} />;
    case 'broken':
      return <p class={styles.problem}>{words.broken.about}</p>;
    case 'locked':
      return <UnlockForm onOpen={look} />;
    case 'open':
      return (
        <div class={styles.way}>
          <p class={styles.said}>{words.isOpen}</p>
          <Button look="primary" onClick={close}>
            {words.now}
          </Button>
          <LockAfterChoice />
          <ChangePart />
          <TakeAwayPart onGone={look} />
        </div>
      );
  }
}
