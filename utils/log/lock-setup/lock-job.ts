import type { LockState } from '../../crypto/record.ts';
import { noteTrouble } from '../../stores/error-log.ts';
import { writeLockJobNote } from '../../stores/lock-job-note.ts';
import { Listeners } from '../drafts/listeners.ts';
import { alone, onLockSession } from '../lock/lock-session.ts';
import type { ConversionProgress } from './encrypt-rows.ts';

/**
 * Making a lock and removing one is the work of no page in particular: whichever is open does it,
 * one at a time, and the next one goes on where that was closed or killed.
 */
export type LockJob =
  | { at: 'idle' }
  | ({ at: 'working'; state: LockState } & ConversionProgress)
  /** It goes on once the log is unlocked. */
  | { at: 'waiting' }
  | { at: 'problem'; error: unknown };

type Turn = typeof import('./set-up-lock.ts');

const channelName = 'kind-pause.lock-job';
const lockName = 'kind-pause.lock-job';

let current: LockJob = { at: 'idle' };
const listeners = new Listeners<LockJob>();
let channel: BroadcastChannel | null = null;
let running: Promise<void> | null = null;
let asked = false;
let stopWaiting: (() => void) | null = null;

/** How far it is, as far as this page has heard. */
export function lockJob(): LockJob {
  return current;
}

/** Hears how far it is, whichever page does it. @returns the way to stop */
export function onLockJob(listener: (job: LockJob) => void): () => void {
  openChannel();
  const stop = listeners.add(listener);
  return () => {
    stop();
    if (!listeners.isEmpty || running) return;
    channel?.close();
    channel = null;
  };
}

/**
 * Brings the log to where its lock says, here or in the page that is at it already. Safe to call at
 * any time. Never rejects: trouble is told by the job.
 */
export function resumeLock(): Promise<void> {
  asked = true;
  running ??= runWhileAsked().finally(() => {
    running = null;
  });
  return running;
}

/** As `makeLock`; what was there is sealed from then on. @throws as `makeLock` */
export function makeLockNow(passphrase: string, minutes: number): Promise<void> {
  return turned(null, ({ makeLock }) => makeLock(passphrase, minutes, Date.now()));
}

/** As `removeLock`; also while it is still being made. @throws LogProblem */
export function removeLockNow(): Promise<void> {
  return turned('opening', ({ removeLock }) => removeLock());
}

/** Seals again what was opened of a lock that is being taken away. @throws LogProblem */
export function keepLockNow(): Promise<void> {
  return turned('sealing', ({ keepLock }) => keepLock());
}

/** As `changePassphrase`; a lock whose state nobody vouched for is gone through again. */
export function changePassphraseNow(old: string, fresh: string): Promise<boolean> {
  return turned(null, ({ changePassphrase }) => changePassphrase(old, fresh));
}

/** @param state told ahead, so that no page says otherwise once the first row is turned */
async function turned<T>(state: LockState | null, turn: (how: Turn) => Promise<T>): Promise<T> {
  const how = await import('./set-up-lock.ts');
  if (state) become({ at: 'working', state, done: 0, total: 0 });
  try {
    return await turn(how);
  } finally {
    void resumeLock();
  }
}

async function runWhileAsked(): Promise<void> {
  while (asked) {
    asked = false;
    try {
      const { finishLock, isLockFinished } = await import('./set-up-lock.ts');
      await navigator.locks.request(lockName, async () => {
        while (!(await noteIfFinished(isLockFinished))) {
          await writeLockJobNote('doing');
          await finishLock((state, progress) => become({ at: 'working', state, ...progress }));
        }
      });
      if (!asked) become({ at: 'idle' });
    } catch (error) {
      await stopped(error);
    }
  }
}

/** Not while another page turns the lock: its note would be overwritten, and nobody go on. */
function noteIfFinished(isLockFinished: () => Promise<boolean>): Promise<boolean> {
  return alone(async () => {
    const isFinished = await isLockFinished();
    if (isFinished) await writeLockJobNote('done');
    return isFinished;
  });
}

async function stopped(error: unknown): Promise<void> {
  if (kindOf(error) === 'locked') {
    become({ at: 'waiting' });
    stopWaiting ??= onLockSession(() => {
      stopWaiting?.();
      stopWaiting = null;
      void resumeLock();
    });
    return;
  }
  become({ at: 'problem', error });
  // In a container of Firefox the log is elsewhere: a page there can do nothing, and need not.
  if (kindOf(error) !== 'apart') await noteTrouble('lock', error, Date.now());
}

function kindOf(error: unknown): unknown {
  return error instanceof Error && 'kind' in error ? error.kind : null;
}

function become(job: LockJob): void {
  current = job;
  listeners.tell(job);
  if (job.at === 'problem') return;
  openChannel();
  channel?.postMessage(job);
}

function openChannel(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const job = readJob(data);
    if (!job) return;
    current = job;
    listeners.tell(job);
  };
}

function readJob(raw: unknown): LockJob | null {
  const { at, state, done, total } = (raw ?? {}) as Record<string, unknown>;
  if (at === 'idle' || at === 'waiting') return { at };
  if (at !== 'working' || (state !== 'sealing' && state !== 'opening')) return null;
  if (typeof done !== 'number' || typeof total !== 'number') return null;
  return { at, state, done, total };
}
