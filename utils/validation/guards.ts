import { isRecord } from './is-record.ts';

/** Says whether something read from storage is a T. Never throws. */
export type Guard<T> = (raw: unknown) => raw is T;

/** The end of the year 9999: beyond it no calendar of ours can follow. */
const lastMoment = 253_402_300_799_999;

export const isMoment: Guard<number> = (raw): raw is number =>
  typeof raw === 'number' && raw >= 0 && raw <= lastMoment;

/** A length of time or a count. */
export const isAmount: Guard<number> = isMoment;

export const isText: Guard<string> = (raw): raw is string =>
  typeof raw === 'string' && raw.length <= 200;

/** A date that there is, YYYY-MM-DD. */
export const isCalendarDay: Guard<string> = (raw): raw is string =>
  typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw) && isRealDate(raw);

function isRealDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    // 2026-02-31 and its like: there is no gentler way to ask.
    return false;
  }
}

export const isYesOrNo: Guard<boolean> = (raw): raw is boolean => typeof raw === 'boolean';

export function isOneOf<const T extends readonly string[]>(choices: T): Guard<T[number]> {
  return (raw): raw is T[number] => typeof raw === 'string' && choices.includes(raw);
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (raw): raw is T | null => raw === null || guard(raw);
}

export function listOf<T>(guard: Guard<T>): Guard<T[]> {
  return (raw): raw is T[] => Array.isArray(raw) && raw.length <= 1000 && raw.every(guard);
}

/** For a part that may be left out: nothing, or what the guard says. */
export function mayLack<T>(guard: Guard<T>): Guard<T | undefined> {
  return (raw): raw is T | undefined => raw === undefined || guard(raw);
}

/**
 * All the named parts are there and right; others are let through. A part that may be left out has
 * a guard made by `mayLack`: for any other guard nothing is not right.
 */
export function like<T extends object>(parts: { [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const entries = Object.entries(parts) as [string, Guard<unknown>][];
  return (raw): raw is T =>
    isRecord(raw) &&
    entries.every(([name, guard]) => guard(Object.hasOwn(raw, name) ? raw[name] : undefined));
}

export function either<A, B>(a: Guard<A>, b: Guard<B>): Guard<A | B> {
  return (raw): raw is A | B => a(raw) || b(raw);
}
