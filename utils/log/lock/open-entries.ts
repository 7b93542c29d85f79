import { unwrapped } from '../database/aside-row.ts';
import { type LogEntry, readNewerEntry } from '../entry/newer-entry.ts';
import type { Codec } from './codec.ts';

/**
 * As `codec.open`; and what a newer Kind Pause wrote comes whole.
 * @returns null for each row that cannot be read. @throws LogProblem 'locked'
 */
export async function openEntries(
  codec: Codec,
  rows: readonly unknown[],
): Promise<(LogEntry | null)[]> {
  const opened = await codec.open(rows);
  return Promise.all(opened.map(async (entry, at) => entry ?? openNewer(codec, rows[at])));
}

/**
 * A row that a newer Kind Pause wrote, also where an older one has set it aside; null for others.
 */
export async function openNewer(codec: Codec, row: unknown): Promise<LogEntry | null> {
  const entry = readNewerEntry(unwrapped(await codec.openRaw(row)));
  return entry?.id === (row as { id?: unknown } | undefined)?.id ? entry : null;
}
