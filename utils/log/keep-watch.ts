import { browser } from 'wxt/browser';
import { loadSettings } from '../settings/store.ts';
import { countIncoming } from './count-incoming.ts';
import { lastDayOver, look, type Noticed } from './keep-for.ts';

const key = 'keepFor';

/**
 * Lets go what is older than the person wants to keep. For a page that opens and for the worker's
 * heartbeat: where everything is kept it is two small reads.
 * @returns how many entries went. @throws LogProblem; then it is tried again next time
 */
export async function letOldGo(now: Temporal.ZonedDateTime): Promise<number> {
  const { keepFor } = (await loadSettings()).settings;
  const before = read((await browser.storage.local.get(key))[key]);
  const { gone, noticed } = await look(keepFor, before, now);
  if (noticed === null && before !== null) await browser.storage.local.remove(key);
  if (noticed !== null && noticed !== before) await browser.storage.local.set({ [key]: noticed });
  return gone;
}

/** How many entries of an import that lies ready are older than the person keeps entries. */
export async function countOverIn(today: Temporal.PlainDate): Promise<number> {
  const { keepFor } = (await loadSettings()).settings;
  const last = lastDayOver(keepFor, today);
  return last === null ? 0 : countIncoming(last);
}

function read(raw: unknown): Noticed | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { lastOver, at } = raw as Record<string, unknown>;
  if (typeof lastOver !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(lastOver)) return null;
  return typeof at === 'number' && Number.isFinite(at) ? { lastOver, at } : null;
}
