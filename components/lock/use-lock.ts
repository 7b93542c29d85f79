import { useCallback, useEffect, useState } from 'preact/hooks';
import { mayBeLocked } from '../../utils/log/lock/lock-hint.ts';
import { lockNow, noteUse, onLockSession } from '../../utils/log/lock/lock-session.ts';
import { type LockStatus, lockStatus } from '../../utils/log/lock/lock-status.ts';
import {
  type LockJob,
  lockJob,
  onLockJob,
  resumeLock,
} from '../../utils/log/lock-setup/lock-job.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';

/** Being used is written down this often at the most, in ms. */
const useStep = 20_000;

export type Lock = {
  /** `unknown` until it was looked at; at once where it is known that there is none. */
  status: LockStatus | { at: 'unknown' };
  /** How far it is, while something is being sealed or opened. */
  job: LockJob;
  look: () => Promise<void>;
  /** Locks it, here and in every page. */
  close: () => void;
};

/** How the lock stands, here and now: it closes by itself, and may be opened in another page. */
export function useLock(): Lock {
  const [status, setStatus] = useState<Lock['status']>({ at: mayBeLocked() ? 'unknown' : 'off' });
  const [job, setJob] = useState(lockJob);
  const look = useCallback(
    () =>
      lockStatus(Date.now()).then(setStatus, () => {
        // The log does not answer: the page that reads it tells so.
        setStatus({ at: 'off' });
      }),
    [],
  );
  useEffect(() => {
    if (mayBeLocked()) void look();
    return onLockSession(() => void look());
  }, [look]);
  const state = 'state' in status ? status.state : null;
  useEffect(() => {
    // What another page had to leave, or a browser that was killed.
    if (state !== null && state !== 'on') void resumeLock();
  }, [state]);
  useEffect(
    () =>
      onLockJob((news) => {
        setJob(news);
        if (news.at === 'working' && news.state === state) return;
        void look();
        // Should the page that told it be closed in this moment, this one goes on.
        if (news.at === 'working') void resumeLock();
      }),
    [state, look],
  );
  const closes = status.at === 'open' ? status.closes : null;
  useEffect(() => {
    if (closes === null) return;
    const timer = setTimeout(look, Math.max(0, closes - Date.now()) + 50);
    // A timer of a page that slept comes late.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [closes, look]);
  const isOpen = status.at === 'open';
  useEffect(() => (isOpen ? watchUse() : undefined), [isOpen]);
  const close = useCallback(() => {
    lockNow().then(look, (error) => noteTrouble('lock', error, Date.now()));
  }, [look]);
  return { status: withJob(status, job), job, look, close };
}

/** The job is told of a moment before the record is written: nothing is claimed in between. */
function withJob(status: Lock['status'], job: LockJob): Lock['status'] {
  if (job.at !== 'working') return status;
  if (status.at === 'open') return { ...status, state: job.state };
  // What is closed is opened by no job.
  if (status.at === 'locked' && job.state !== 'opening') return { ...status, state: job.state };
  return status;
}

/** Notes that the log is used. @returns the way to stop */
function watchUse(): () => void {
  let noted = 0;
  const used = () => {
    const now = Date.now();
    if (Math.abs(now - noted) < useStep) return;
    noted = now;
    noteUse(now).catch((error) => noteTrouble('lock', error, now));
  };
  const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
  for (const sign of signs) addEventListener(sign, used, { passive: true });
  return () => {
    for (const sign of signs) removeEventListener(sign, used);
  };
}
