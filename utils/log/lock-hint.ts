/**
 * Whether there is a lock, known at once: with one, what is being typed is not written down in the
 * clear. It holds no content. Where it is wrong, the first look at the database puts it right.
 */
const key = 'kind-pause.locked';

/** False only where it is known that there is none. */
export function mayBeLocked(): boolean {
  try {
    return !globalThis.localStorage || globalThis.localStorage.getItem(key) !== null;
  } catch {
    // Refused, in a private mode: then the database is asked each time.
    return true;
  }
}

export function noteLock(is: boolean): void {
  try {
    if (is) globalThis.localStorage?.setItem(key, '1');
    else globalThis.localStorage?.removeItem(key);
  } catch {
    // As above.
  }
}
