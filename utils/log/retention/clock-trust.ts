import { isRecord } from '../../validation/is-record.ts';

const day = 86_400_000;

/** The clock may move so far against the monotonic one, in ms. */
const slack = day;
/** A browser that is closed for longer, in ms, cannot tell a holiday from a clock that is wrong. */
const longestGap = 35 * day;
/** One that runs all the while sees nothing for so long at most: a long weekend asleep. In ms. */
const longestSleep = 4 * day;
/** So much of a gap is a weekend, and adds to no other gap. In ms. */
const weekend = 3 * day;
/** So many different days are seen before a clock that jumped is believed again. */
export const daysOfDoubt = 7;

/** One look at the clock. */
export type ClockLook = {
  /** By the wall clock, in epoch milliseconds. */
  at: number;
  /** The local day, YYYY-MM-DD. */
  day: string;
  /** How far the wall clock moved against the monotonic one in this page or worker, in ms. */
  slipped: number;
  /** Whether the browser has been running since the look before. */
  sameSession: boolean;
};

/** A different day on which the clock was seen, and how much of the time before it nobody saw. */
type SeenDay = { day: string; unseen: number };

/**
 * Days seen since a jump. The day of the jump itself is no evidence.
 * `kept`: the person was asked, and keeps for now what would go.
 */
export type ClockDoubt = { from: string; days: string[]; kept: boolean };

/** What is known of the clock. Plain JSON. */
export type ClockTrust = {
  /** The last look, in epoch milliseconds. */
  at: number;
  /** The newest different days it was seen on, newest last, at most seven. */
  seen: SeenDay[];
  /** null while the clock is believed. */
  doubt: ClockDoubt | null;
};

/**
 * Whether the clock is believed after one more look. It is not once it jumped: moved by more than
 * a day against the monotonic clock, went back by more than a day, or left more than 35 days
 * unseen, at once or in several steps. Seven different days without another jump restore it.
 * @param before null where it was never looked at: then there is nothing to compare it with
 */
export function lookAtClock(before: ClockTrust | null, look: ClockLook): ClockTrust {
  const { at, day: today } = look;
  if (!before) return { at, seen: [{ day: today, unseen: 0 }], doubt: null };
  const gap = at - before.at;
  const seen = withDay(before.seen, today, Math.max(0, gap - weekend));
  if (isJump(look, gap, seen)) return doubted(look);
  return { at, seen, doubt: stillDoubted(before.doubt, today) };
}

/** Whether the wall clock moved further against the monotonic one than a clock that is set right. */
export function isBeyond(slipped: number): boolean {
  return Math.abs(slipped) > slack;
}

/** As after a jump: nothing is believed yet. */
export function doubted({ at, day: today }: Pick<ClockLook, 'at' | 'day'>): ClockTrust {
  const doubt = { from: today, days: [], kept: false };
  return { at, seen: [{ day: today, unseen: 0 }], doubt };
}

/** The person says that the clock is right. */
export function believed(clock: ClockTrust): ClockTrust {
  return { ...clock, doubt: null };
}

/** The person keeps for now what would go: seven days are counted anew. */
export function keptForNow(clock: ClockTrust, today: string): ClockTrust {
  return { ...clock, doubt: { from: today, days: [], kept: true } };
}

/** Whether to ask: at first, and once more on the last day before the clock is believed again. */
export function asks({ days, kept }: ClockDoubt): boolean {
  return !kept || days.length >= daysOfDoubt - 1;
}

function isJump({ slipped, sameSession }: ClockLook, gap: number, seen: SeenDay[]): boolean {
  if (isBeyond(slipped) || gap < -slack || gap > longestGap) return true;
  if (sameSession && gap > longestSleep) return true;
  return seen.reduce((sum, { unseen }) => sum + unseen, 0) > longestGap;
}

function withDay(seen: readonly SeenDay[], today: string, unseen: number): SeenDay[] {
  const before = seen.find((one) => one.day === today);
  const others = seen.filter((one) => one !== before);
  const all = [...others, { day: today, unseen: unseen + (before?.unseen ?? 0) }];
  return all.slice(-daysOfDoubt);
}

function stillDoubted(doubt: ClockDoubt | null, today: string): ClockDoubt | null {
  if (!doubt || doubt.from === today || doubt.days.includes(today)) return doubt;
  const days = [...doubt.days, today];
  return days.length >= daysOfDoubt ? null : { ...doubt, days };
}

/** @param raw as stored: anything. @returns null when it is none */
export function readClockTrust(raw: unknown): ClockTrust | null {
  const { at, seen, doubt } = fieldsOf(raw);
  if (!Number.isFinite(at) || !Array.isArray(seen)) return null;
  const days = seen.filter((one): one is SeenDay => {
    const { day: name, unseen } = fieldsOf(one);
    return typeof name === 'string' && Number.isFinite(unseen);
  });
  // What cannot be read is no reason to believe.
  const none = { from: '', days: [], kept: false };
  return {
    at: Number(at),
    seen: days.map(({ day: name, unseen }) => ({ day: name, unseen })).slice(-daysOfDoubt),
    doubt: doubt === null ? null : (readDoubt(doubt) ?? none),
  };
}

function readDoubt(raw: unknown): ClockDoubt | null {
  const { from, days, kept } = fieldsOf(raw);
  if (typeof from !== 'string' || !Array.isArray(days)) return null;
  return { from, days: days.filter((one) => typeof one === 'string'), kept: kept === true };
}

function fieldsOf(raw: unknown): Record<string, unknown> {
  return isRecord(raw) ? raw : {};
}
