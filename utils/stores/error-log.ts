import { browser } from 'wxt/browser';
import { isRecord } from '../validation/is-record.ts';

const key = 'trouble';
const most = 20;
/** Places in the scripts that are kept of one error. */
const mostPlaces = 3;

/** Something that went wrong out of sight, for the health panel. Holds no word of anybody's. */
export type Trouble = { at: number; where: string; what: string };

let writes: Promise<unknown> = Promise.resolve();

/**
 * Notes trouble in a short list on this machine, the same one once, after what is being noted.
 * Never throws: it is the last resort.
 * @param where a name of ours for the place; @param at epoch milliseconds
 */
export function noteTrouble(where: string, error: unknown, at: number): Promise<void> {
  const noted = writes.then(() => note({ at, where, what: shapeOf(error) }));
  writes = noted;
  return noted;
}

async function note(fresh: Trouble): Promise<void> {
  const { where, what } = fresh;
  try {
    const list = (await troubles()).filter((old) => old.where !== where || old.what !== what);
    await browser.storage.local.set({ [key]: [...list, fresh].slice(-most) });
  } catch {
    // The storage itself is the trouble, and pages say so when they cannot read it.
  }
}

/**
 * The kind of an error and where in our scripts it was made. Its message is left out, as that may
 * quote what someone wrote: of everything in an error only what has our own shape gets through.
 */
export function shapeOf(error: unknown): string {
  const { name, kind, message, stack } = (error ?? {}) as Record<string, unknown>;
  const called = /^[A-Z][A-Za-z]{1,30}(Error|Problem)$/.test(String(name)) ? name : typeof error;
  const code = ours.has(called) && /^[a-z][a-z-]{1,30}$/.test(String(kind)) ? ` ${kind}` : '';
  // Chromium begins a stack with the message.
  const frames = String(stack ?? '').replace(String(message || '\n'), '');
  const places = [...frames.matchAll(place)].slice(0, mostPlaces).map(([, file]) => file);
  return `${called}${code}${places.length > 0 ? ` at ${places.join(' < ')}` : ''}`;
}

/** Their kinds are fixed words of ours. */
const ours = new Set<unknown>(['LogProblem', 'LoadError']);
/** A line of a script in the extension itself. */
const place = /-extension:\/\/[\w-]+\/(?:chunks\/)?([\w-]+\.js:\d+:\d+)\)?$/gm;

/** The newest last, at most twenty. */
export async function troubles(): Promise<Trouble[]> {
  const stored = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter(isTrouble) : [];
}

function isTrouble(raw: unknown): raw is Trouble {
  if (!isRecord(raw)) return false;
  const { at, where, what } = raw;
  return typeof at === 'number' && typeof where === 'string' && typeof what === 'string';
}
