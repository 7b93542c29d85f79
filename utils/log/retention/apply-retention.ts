import { browser } from 'wxt/browser';
import { loadSettings } from '../../settings/store.ts';
import { isRecord } from '../../validation/is-record.ts';
import { dayText } from '../entry/date-text.ts';
import { asRow, type LogEntry } from '../entry/newer-entry.ts';
import {
  asks,
  believed,
  type ClockLook,
  doubted,
  isBeyond,
  keptForNow,
  readClockTrust,
} from './clock-trust.ts';
import { countOfTerm, deleteTerm, type OpenRows, readInTheClear } from './expired-rows.ts';
import { termOf } from './letter-term.ts';
import { type KeepRecord, lastDayOver, nextLook } from './retention.ts';

const key = 'keepFor';
/** In session storage: that the clock was looked at since the browser started. */
const sessionKey = 'keepForSeen';

/** What a look needs to know of where it is made. */
export type LookFrom = {
  /** Reads letters; without it those that are sealed stay. */
  open?: OpenRows;
  /** The monotonic clock of this page or worker, in ms. */
  elapsed?: number;
};

/** What would go, and stays until the person was asked: how many entries, up to which local day. */
export type Overdue = { count: number; lastDay: string };

/** The two clocks at the first look of this page or worker, and at each jump since. */
let began: { at: number; elapsed: number } | null = null;

/**
 * Lets go what is older than the person wants to keep. For a page that opens and for the worker's
 * heartbeat: where everything is kept it is two small reads.
 * @returns how many entries went. @throws LogProblem; then it is tried again next time
 */
export function applyRetention(now: Temporal.ZonedDateTime, from: LookFrom = {}): Promise<number> {
  return alone(async () => {
    const { keepFor } = (await loadSettings()).settings;
    const record = await readRecord();
    if (keepFor === 'always') {
      if (record) await browser.storage.local.remove(key);
      return 0;
    }
    const { open = readInTheClear, elapsed } = from;
    const look = await decisionContext(now, elapsed);
    const next = nextLook(keepFor, record, look);
    const gone = next.letGo === null ? 0 : await deleteTerm(next.letGo, open);
    await writeRecord(next.record, record);
    // From here on: this jump is written down.
    if (isBeyond(look.slipped) && elapsed !== undefined) began = { at: look.at, elapsed };
    return gone;
  });
}

/**
 * What is over and stays, because the clock jumped: to be shown, with the way to let it go. Look
 * first, by `applyRetention`.
 * @returns null where there is nothing to ask. @throws LogProblem
 */
export async function overdue(today: Temporal.PlainDate, open: OpenRows): Promise<Overdue | null> {
  const { keepFor } = (await loadSettings()).settings;
  const doubt = (await readRecord())?.clock.doubt;
  if (keepFor === 'always' || !doubt || !asks(doubt)) return null;
  const lastDay = lastDayOver(keepFor, today);
  const count = lastDay === null ? 0 : await countOfTerm(lastDay, open);
  return lastDay === null || count === 0 ? null : { count, lastDay };
}

/**
 * The person saw what would go, and says yes: it goes, and the clock is believed again.
 * @returns how many went; 0 where it is not what was shown any more. @throws LogProblem
 */
export function deleteOverdue({ count, lastDay }: Overdue, open: OpenRows): Promise<number> {
  return alone(async () => {
    const gone = await deleteTerm(lastDay, open, count);
    const record = await readRecord();
    if (gone > 0 && record) await writeRecord({ ...record, clock: believed(record.clock) }, record);
    return gone;
  });
}

/** "Keep them for now": they stay until seven more days were seen. */
export function keepOverdue(today: Temporal.PlainDate): Promise<void> {
  return alone(async () => {
    const record = await readRecord();
    if (!record) return;
    await writeRecord({ ...record, clock: keptForNow(record.clock, today.toString()) }, record);
  });
}

/** In the settings the person saw what goes, and let it go: what is known of the clock begins anew. */
export function beginAnew(): Promise<void> {
  return alone(() => browser.storage.local.remove(key));
}

/** Tells which entries of an import are older than the person keeps entries. */
export async function isOverNow(today: Temporal.PlainDate): Promise<(entry: LogEntry) => boolean> {
  const { keepFor } = (await loadSettings()).settings;
  const last = lastDayOver(keepFor, today);
  return (entry) => {
    const begins = termOf(asRow(entry));
    return last !== null && begins !== null && begins <= last;
  };
}

async function decisionContext(now: Temporal.ZonedDateTime, elapsed?: number): Promise<ClockLook> {
  const at = now.epochMilliseconds;
  const day = dayText(now.toPlainDate());
  return { at, day, slipped: slippedSince(at, elapsed), sameSession: await isSameSession() };
}

/** How far the wall clock moved against the monotonic one since `began`, in ms. */
function slippedSince(at: number, elapsed: number | undefined): number {
  if (elapsed === undefined) return 0;
  began ??= { at, elapsed };
  return at - began.at - (elapsed - began.elapsed);
}

async function isSameSession(): Promise<boolean> {
  try {
    if ((await browser.storage.session.get(sessionKey))[sessionKey] === true) return true;
    await browser.storage.session.set({ [sessionKey]: true });
  } catch {
    // Without session storage each look may be the first one.
  }
  return false;
}

async function readRecord(): Promise<KeepRecord | null> {
  const raw: unknown = (await browser.storage.local.get(key))[key];
  if (!isRecord(raw)) return null;
  const { lastOver, at, clock } = raw;
  if (typeof lastOver !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(lastOver)) return null;
  if (typeof at !== 'number' || !Number.isFinite(at)) return null;
  // An older version looked at no clock: what it found over may come from a wrong one.
  return { lastOver, at, clock: readClockTrust(clock) ?? doubted({ at, day: '' }) };
}

async function writeRecord(next: KeepRecord | null, before: KeepRecord | null): Promise<void> {
  if (next !== null && next !== before) await browser.storage.local.set({ [key]: next });
}

/** One look at a time: two pages and the worker read and write the same record. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('kind-pause.keep-for', work) as Promise<T>;
}
