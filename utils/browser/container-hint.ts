import { readLocal, writeLocal } from '../stores/local-storage.ts';

/**
 * Whether this page is surely where the log is. Firefox gives every container a database and a
 * localStorage of its own; no other browser parts the pages of one extension, and the worker is
 * where the log is by definition. What is noted lies in the partition it speaks of. It holds no
 * content; where it is missing, the worker is asked (see partition.ts).
 */
const key = 'kind-pause.here';

/** A constant: everything behind it is left out of other builds, and of the worker's. */
export const mayBeInContainer = import.meta.env.FIREFOX && import.meta.env.ENTRYPOINT === 'html';

let known = false;

/** Known at once, and before anything is written down. */
export function isSurelyOutsideContainer(): boolean {
  return !mayBeInContainer || known || readLocal(key) === '1';
}

/** The worker was asked, and it is. */
export function noteOutsideContainer(): void {
  known = true;
  writeLocal(key, '1');
}
