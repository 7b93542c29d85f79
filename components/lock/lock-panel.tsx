import { useEffect, useRef } from 'preact/hooks';
import { keepLockNow, removeLockNow } from '../../utils/log/lock-setup/lock-job.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { words } from '../../utils/words/lock.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import { useScreen } from '../screen/use-screen.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { LockAfterChoice } from './lock-after.tsx';
import progress from './lock-progress.module.css';
import { LockProgress } from './lock-progress.tsx';
import { RemoveLock } from './remove-lock.tsx';
import { SetUpLock } from './set-up-lock.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { type Lock, useLock } from './use-lock.ts';

type Status = Lock['status'];

/** The sentence that says how it stands. @param before how it stood until now */
function saidOf(status: Status, before: Status): string {
  const wasAt = 'state' in before ? before.state : null;
  if (status.at === 'off') return wasAt ? words.away.done : '';
  if (!('state' in status)) return '';
  if (status.state === 'unproven') return '';
  if (status.state !== 'on') return words.job[status.state];
  if (status.at === 'locked') return '';
  return words.isOpen;
}

/** It holds until the next change of how it stands. */
function useSaid(status: Status): string {
  const last = useRef<{ status: Status; said: string }>({ status: { at: 'unknown' }, said: '' });
  if (keyOf(last.current.status) !== keyOf(status)) {
    last.current = { status, said: saidOf(status, last.current.status) };
  }
  return last.current.said;
}

function keyOf(status: Status): string {
  return `${status.at} ${'state' in status ? status.state : ''}`;
}

/** Everything about the lock of the log, as it stands. */
export function LockPanel() {
  const lock = useLock();
  const said = useSaid(lock.status);
  useScreen(keyOf(lock.status));
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What had the focus went with the part it was in.
    if (said !== '' && document.activeElement === document.body) sentence.current?.focus();
  }, [said]);
  if (lock.status.at === 'unknown') return null;
  return (
    <div class={styles.way}>
      <p
        ref={sentence}
        class={said === '' ? 'visually-hidden' : `${styles.said} ${progress.sentence}`}
        role="status"
        tabIndex={-1}
      >
        {said}
      </p>
      <Here {...lock} />
    </div>
  );
}

function Here({ status, job, look, close }: Lock) {
  switch (status.at) {
    case 'unknown':
      return null;
    case 'off':
      return <SetUpLock onMade={look} />;
    case 'broken':
      return <p class={styles.problem}>{words.broken.about}</p>;
    case 'locked':
      return (
        <>
          {status.state === 'sealing' ? <LockProgress state="sealing" job={job} /> : null}
          <UnlockForm onOpen={look} />
        </>
      );
  }
  const { state } = status;
  const turnRound = () => {
    const turned = state === 'sealing' ? removeLockNow() : keepLockNow();
    turned.then(look, (error) => noteTrouble('lock', error, Date.now()));
  };
  return (
    <>
      {/* First, so that it stays where it is as the progress goes, and is never kept waiting. */}
      <Button look="primary" data-always onClick={close}>
        {words.now}
      </Button>
      {state === 'on' ? null : <LockProgress state={state} job={job} onCancel={turnRound} />}
      <LockAfterChoice />
      <ChangePassphrase />
      {state === 'on' ? <RemoveLock onTaken={look} /> : null}
    </>
  );
}
