import { readLocal, writeLocal } from '../browser/local-storage.ts';

/**
 * Whether there is a lock, known at once: with one, what is being typed is not written down in the
 * clear. It holds no content. Where it is wrong, the first look at the database puts it right.
 */
const key = 'kind-pause.locked';

/** False only where it is known that there is none. */
export function mayBeLocked(): boolean {
  // Where localStorage is refused, the database is asked each time.
  return readLocal(key) !== null;
}

export function noteLock(is: boolean): void {
  writeLocal(key, is ? '1' : null);
}
