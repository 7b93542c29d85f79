import { readLocal, writeLocal } from './local-storage.ts';

/**
 * Which kinds of own words there are, by name: where there are none, nothing is fetched for them. It
 * says nothing of what they say, and a wrong one costs no more than our words in their place.
 */
const key = 'my-words';

/** Whether there may be some of a kind; also where no hint can be read. */
export function mayHaveOwn(kind: string): boolean {
  const kinds = readLocal(key);
  return kinds === undefined || (kinds ?? '').split(' ').includes(kind);
}

export function noteOwn(kinds: readonly string[]): void {
  const text = [...new Set(kinds)].sort().join(' ');
  if (text !== (readLocal(key) ?? '')) writeLocal(key, text === '' ? null : text);
}
