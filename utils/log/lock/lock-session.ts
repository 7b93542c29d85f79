import { browser } from 'wxt/browser';
import { isRecord } from '../../validation/is-record.ts';
import { writeUnasked } from '../database/transactions.ts';

/**
 * What of the lock lasts as long as the browser runs, in memory and never on disk: the key that
 * seals what is written now, and while unlocked half of what opens (the other half is stored
 * sealed under it, so that neither place alone opens anything).
 */
export type LockSession = {
  /** The lock it belongs to, by name and public half, once the passphrase has confirmed them. */
  lock: string;
  recipient?: string | undefined;
  /** `lanes`: how many pages were given a lane of the key. */
  writing?: { id: string; key: string; lanes: number };
  open?: OpenTime & { wrap: string };
};

/** When it was last used, in epoch ms, and after how many minutes without use it closes; 0 never. */
export type OpenTime = { used: number; minutes: number };

const key = 'lock';
/** A clock that was set back further than this says nothing about how long it has been. */
const clockSlack = 60_000;

/** As `readAnyLockSession`; of any other lock there is nothing in it. */
export async function readLockSession(lock: string): Promise<LockSession> {
  const session = await readAnyLockSession();
  return session?.lock === lock ? session : { lock };
}

/**
 * Whichever lock it is of; null without one. Nothing is open in it once its time is over: whoever
 * reads or writes it goes through here.
 */
export async function readAnyLockSession(now = Date.now()): Promise<LockSession | null> {
  const stored = await readStoredSession();
  if (!stored?.open || !isOver(stored.open, now)) return stored;
  const { open: _over, ...rest } = stored;
  return rest;
}

/** As it is stored, over or not. */
async function readStoredSession(): Promise<LockSession | null> {
  return readSession((await browser.storage.session.get(key))[key]);
}

/** Whatever stands there; a part that is not what it should be counts as none. */
function readSession(raw: unknown): LockSession | null {
  if (!isRecord(raw) || typeof raw.lock !== 'string') return null;
  const { lock, recipient, writing, open } = raw;
  return {
    lock,
    ...(typeof recipient === 'string' && { recipient }),
    ...(isWriting(writing) && { writing }),
    ...(isOpen(open) && { open }),
  };
}

function isWriting(raw: unknown): raw is NonNullable<LockSession['writing']> {
  if (!isRecord(raw)) return false;
  const { id, key: sealing, lanes } = raw;
  return typeof id === 'string' && typeof sealing === 'string' && Number.isSafeInteger(lanes);
}

function isOpen(raw: unknown): raw is NonNullable<LockSession['open']> {
  if (!isRecord(raw) || typeof raw.wrap !== 'string') return false;
  return Number.isFinite(raw.used) && Number.isFinite(raw.minutes);
}

/** Whether the time without use is over, and nobody has closed it yet. */
export async function isLockSessionOver(now: number): Promise<boolean> {
  const open = (await readStoredSession())?.open;
  return open !== undefined && isOver(open, now);
}

/** Only while holding `alone`. */
export async function writeLockSession(session: LockSession): Promise<void> {
  await browser.storage.session.set({ [key]: session });
}

export async function forgetLockSession(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Tells pages when the log was locked or unlocked elsewhere. @returns the way to stop */
export function onLockSession(changed: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (key in changes) changed();
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}

/** One page at a time. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('kind-pause.lock', work) as Promise<T>;
}

/** Epoch ms at which it closes by itself; null while it does not. @returns 0 when it is over */
export function closesAt({ used, minutes }: OpenTime, now: number): number | null {
  if (now < used - clockSlack) return 0;
  if (minutes === 0) return null;
  const until = used + minutes * 60_000;
  return until > now ? until : 0;
}

/** Since when this page knows that it was last used at `used`, by a clock nobody can set. */
let known = { used: Number.NaN, since: 0 };

/** By the clock on the wall, or, should that be set back again and again, by this page's own. */
function isOver(open: OpenTime, now: number): boolean {
  if (known.used !== open.used) known = { used: open.used, since: performance.now() };
  if (closesAt(open, now) === 0) return true;
  return open.minutes > 0 && performance.now() - known.since > open.minutes * 60_000;
}

/**
 * Locks the log in every page. What is written from now on is sealed under a new key, so that
 * what was written before opens by the passphrase alone.
 */
export function lockNow(): Promise<void> {
  return alone(close);
}

/** For the heartbeat: locks once the time without use is over. Without a lock it is one small read. */
export async function lockIfOver(now: number): Promise<void> {
  if (!(await isLockSessionOver(now))) return;
  // Someone may have unlocked it in between.
  await alone(async () => {
    if (await isLockSessionOver(now)) await close();
  });
}

/** Only while holding `alone`. Which lock it is stays known: until the browser ends, no other counts. */
async function close(): Promise<void> {
  const session = await readAnyLockSession();
  if (session) await writeLockSession({ lock: session.lock, recipient: session.recipient });
  await writeUnasked(['meta'], (tx) => tx.objectStore('meta').delete('opened'));
}

/** The log is in use: the time until it locks by itself starts anew, unless it is over. */
export function noteUse(now: number): Promise<void> {
  return changeOpen((open) => ({ ...open, used: now }), now);
}

/** After how many minutes without use it locks by itself; 0: when the browser closes. */
export function closeAfter(minutes: number, now = Date.now()): Promise<void> {
  return changeOpen((open) => ({ ...open, minutes }), now);
}

type Open = NonNullable<NonNullable<Awaited<ReturnType<typeof readAnyLockSession>>>['open']>;

/** One that is over is closed instead, so that every page hears of it. */
function changeOpen(change: (open: Open) => Open, now: number): Promise<void> {
  return alone(async () => {
    if (await isLockSessionOver(now)) return close();
    const session = await readAnyLockSession(now);
    if (session?.open) await writeLockSession({ ...session, open: change(session.open) });
  });
}
