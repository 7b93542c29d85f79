import { isRecord } from '../validation/is-record.ts';

/** When each setting was last changed here, in epoch ms: it stands beside them, as `changedAt`. */
export function changeTimes(stored: unknown): Record<string, unknown> {
  return isRecord(stored) && isRecord(stored.changedAt) ? stored.changedAt : {};
}

/**
 * The times after these settings changed. Each is later than the one before, whatever clock gave
 * that: a change that saw another one is never taken for the older.
 */
export function timesAfter(stored: unknown, names: readonly string[]): Record<string, unknown> {
  const times = changeTimes(stored);
  const later = names.map((name) => [name, Math.max(Date.now(), (Number(times[name]) || 0) + 1)]);
  return { ...times, ...Object.fromEntries(later) };
}
