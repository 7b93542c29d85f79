import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';

/**
 * Where several entries of one kind were kept in one minute, the place of each among them, oldest
 * first from 1: no two of them may have one name. Others have none.
 */
export function entryNumbers(entries: readonly LogEntry[]): ReadonlyMap<string, number> {
  const inMinute = new Map<string, string[]>();
  for (const { id, kind, at } of entries) {
    const key = `${kind} ${at.slice(0, 'YYYY-MM-DDTHH:MM'.length)}`;
    inMinute.set(key, [...(inMinute.get(key) ?? []), id]);
  }
  const numbers = new Map<string, number>();
  for (const ids of inMinute.values()) {
    if (ids.length < 2) continue;
    for (const [at, id] of ids.sort().entries()) numbers.set(id, at + 1);
  }
  return numbers;
}
