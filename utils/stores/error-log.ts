import { browser } from 'wxt/browser';

const key = 'trouble';
const most = 20;

/** Something that went wrong out of sight, for the health panel. Holds no content. */
export type Trouble = { at: number; where: string; what: string };

/** Notes trouble in a short list on this machine, the same one once. Never throws: it is the last resort. */
export async function noteTrouble(where: string, error: unknown, at: number): Promise<void> {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const what = text.slice(0, 300);
  try {
    const list = (await troubles()).filter((old) => old.where !== where || old.what !== what);
    await browser.storage.local.set({
      [key]: [...list, { at, where, what }].slice(-most),
    });
  } catch {
    // The storage itself is the trouble, and pages say so when they cannot read it.
  }
}

/** The newest last, at most twenty. */
export async function troubles(): Promise<Trouble[]> {
  const stored = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter(isTrouble) : [];
}

function isTrouble(raw: unknown): raw is Trouble {
  if (typeof raw !== 'object' || raw === null) return false;
  const { at, where, what } = raw as Record<string, unknown>;
  return typeof at === 'number' && typeof where === 'string' && typeof what === 'string';
}
