import { browser } from 'wxt/browser';

/**
 * A hard moment that left no entry while the log was locked. It is held until the log is unlocked,
 * or the browser closes: in memory and never on disk, as the id of the newest letter of then. When
 * it was is not held.
 */
const key = 'lettersUpTo';

/** @param newestLetter the letters up to this one were written before it */
export async function holdMoment(newestLetter: string): Promise<void> {
  await browser.storage.session.set({ [key]: newestLetter });
}

/** @returns '' where none is held */
export async function heldMoment(): Promise<string> {
  const held: unknown = (await browser.storage.session.get(key))[key];
  return typeof held === 'string' ? held : '';
}

/** Its letters were called. One that came in between is still held. */
export async function forgetMoment(newestLetter: string): Promise<void> {
  if ((await heldMoment()) === newestLetter) await browser.storage.session.remove(key);
}
