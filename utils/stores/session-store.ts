import { browser } from 'wxt/browser';
import type { Handover } from '../messages.ts';
import { isPracticeName } from '../practice/practices.ts';
import type { Status } from '../schedule/status.ts';
import { isRecord } from '../validation/is-record.ts';
import type { StatusSnapshot } from './unchanged-check.ts';

/**
 * What lives no longer than the browser session, never on disk. Handing a step over this
 * way, and not by setPopup, leaves nothing behind when the worker dies half way.
 */
const keys = {
  handover: 'handover',
  practice: 'practiceUntil',
  typing: 'typingUntil',
  update: 'updateWaiting',
} as const;
/** How nudging stands, for pages to hear about. */
export const statusKey = 'status';
export const snapshotKey = 'calm';

/** A step nobody took within this time is forgotten: the person went elsewhere. */
const handoverMs = 10_000;
/** Longer than the longest practice; pages renew it while one runs. */
const practiceMs = 6 * 60_000;
const typingMs = 30_000;

/** Leaves a step for the page that is about to open. */
export async function handOver(step: Handover, at: number): Promise<void> {
  await browser.storage.session.set({ [keys.handover]: { ...step, at } });
}

/** Whether a step was left that no page has taken. */
export async function isHandedOver(): Promise<boolean> {
  return keys.handover in (await browser.storage.session.get(keys.handover));
}

/**
 * The step this page was opened on: read once, then gone. Anything malformed or older
 * than ten seconds counts as none.
 * @param now epoch milliseconds
 */
export async function takeHandover(now: number = Date.now()): Promise<Handover | null> {
  const stored = await browser.storage.session.get(keys.handover);
  if (!(keys.handover in stored)) return null;
  await browser.storage.session.remove(keys.handover);
  return readHandover(stored[keys.handover], now);
}

/** For a page that is open already when a nudge is answered. Returns the way to stop. */
export function onHandover(listener: () => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[keys.handover]?.newValue !== undefined) listener();
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}

/** The page that was to take it goes. */
export async function forgetHandover(): Promise<void> {
  await browser.storage.session.remove(keys.handover);
}

function readHandover(raw: unknown, now: number): Handover | null {
  if (!isRecord(raw)) return null;
  const { step, nudgeId, at } = raw;
  // A clock set back in between makes the age negative: then nothing can be trusted.
  if (typeof at !== 'number' || now - at > handoverMs || now < at - 1_000) return null;
  if (step !== 'home' && !isPracticeName(step)) return null;
  return typeof nudgeId === 'string' ? { step, nudgeId } : { step };
}

/** Pages say that a practice is under way; null says it is over. */
export async function markPractice(now: number | null = Date.now()): Promise<void> {
  await mark(keys.practice, now === null ? null : now + practiceMs);
}

/** Pages say that someone is typing in them; once every few seconds is enough. */
export async function markTyping(now: number = Date.now()): Promise<void> {
  await mark(keys.typing, now + typingMs);
}

async function mark(key: string, until: number | null): Promise<void> {
  if (until === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: until });
}

/** Tells every open page how nudging stands now, and the next start how long it stands. */
export async function publishStatus(status: Status, calm: StatusSnapshot | null): Promise<void> {
  await browser.storage.session.set({ [statusKey]: status, [snapshotKey]: calm });
}

/** An update waits until nobody is in the middle of something. */
export async function markUpdateWaiting(): Promise<void> {
  await browser.storage.session.set({ [keys.update]: true });
}

export async function isUpdateWaiting(): Promise<boolean> {
  return (await browser.storage.session.get(keys.update))[keys.update] === true;
}

/** What pages of ours said they are doing, as far as it has not run out. */
export async function whatPagesDo(now: number): Promise<{ practice: boolean; typing: boolean }> {
  const stored = await readSession([keys.practice, keys.typing]);
  const isOn = (until: unknown, longest: number) =>
    // A stamp further ahead than it could have been set comes from a clock set back since.
    typeof until === 'number' && until > now && until <= now + longest;
  return {
    practice: isOn(stored[keys.practice], practiceMs),
    typing: isOn(stored[keys.typing], typingMs),
  };
}

async function readSession(wanted: string[]): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.session.get(wanted);
  } catch {
    // Session storage refused: then no page could have left a word there either.
    return {};
  }
}
