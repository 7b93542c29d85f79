import { readPage } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry.ts';

/** A line kept in 2016, the n-th of that evening: older than all that a test keeps itself. */
export function lineOf(n: number, text = `number ${n}`, editedAt?: string): Entry {
  return {
    id: `01ARZ3NDEKTSV4RRFFQ69G5${String(n).padStart(3, '0')}`,
    at: '2016-07-30T23:54:10.259Z',
    zone: 'UTC',
    day: '2016-07-30',
    kind: 'line',
    element: 'kindness',
    source: 'newtab',
    payload: { text },
    ...(editedAt && { editedAt }),
  } as Entry;
}

/** A saved copy with these, as text. */
export function fileOf(entries: readonly unknown[], setAside: readonly unknown[] = []): string {
  const format = { format: 'kind-pause-log', version: 1, exportedAt: 'x' };
  return JSON.stringify({ ...format, entries, setAside });
}

/** The texts in the log, newest first. */
export async function texts(): Promise<string[]> {
  const { entries } = await readPage({ limit: 500 });
  return entries.map(({ payload }) => (payload as { text: string }).text);
}
