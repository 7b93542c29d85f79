import type { StandIn } from './local-stand-in.ts';

/**
 * localStorage, the one store that answers at once. A browser may refuse it: in Firefox it is then
 * null, in Chromium looking at it throws, and either may refuse a single reading or writing.
 * Nothing here throws. No other file touches it.
 */
export type LocalStore = {
  /** @returns null where nothing is stored; undefined where the reading was refused */
  read(key: string): string | null | undefined;
  /** @returns whether it is stored now */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** The keys that begin so. */
  keys(start: string): string[];
};

/** @returns null where there is none: refused, or in a worker */
export function localStore(): LocalStore | null {
  const storage = attempt(() => {
    // Where it is there and answers nothing, it is none.
    globalThis.localStorage?.getItem('');
    return globalThis.localStorage;
  }, null);
  if (!storage) return null;
  return {
    read: (key) => attempt(() => storage.getItem(key), undefined),
    write: (key, text) =>
      attempt(() => {
        storage.setItem(key, text);
        return true;
      }, false),
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: (start) =>
      attempt(
        () =>
          Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
            key.startsWith(start),
          ),
        [],
      ),
  };
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Refused. What is asked here is a hint, or a second copy: whoever asks goes on without.
    return otherwise;
  }
}

/** @returns null where nothing is stored; undefined where that is not known */
export function readLocal(key: string): string | null | undefined {
  const store = localStore();
  return store ? store.read(key) : standIn?.read(key);
}

/** @param text null removes it */
export function writeLocal(key: string, text: string | null): void {
  const store = localStore();
  if (!store) standIn?.write(key, text);
  else if (text === null) store.remove(key);
  else store.write(key, text);
}

let standIn: StandIn | null = null;

/**
 * For a page to call before it asks for a hint: where localStorage is refused, what it would know
 * comes from extension storage. Not for what is being typed, nor for whether there is a lock.
 */
export async function openLocal(): Promise<void> {
  if (localStore()) return;
  standIn = await import('./local-stand-in.ts').then(
    ({ openStandIn }) => openStandIn(),
    // The code did not come: the page does without, as a new one would.
    () => null,
  );
}
