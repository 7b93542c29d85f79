import { browser } from 'wxt/browser';
import { chime } from './chime.ts';
import { after } from './clock.ts';

/** The page closes itself after the sound; this is for one that cannot. */
const longestMs = 3_000;

/**
 * The soft sound of a nudge. Never throws and is never waited for: a nudge without its
 * sound is whole.
 * @param reason why a page out of sight is opened, should the browser show it
 */
export async function softSound(reason: string): Promise<void> {
  try {
    // Chromium's worker has no sound of its own; Firefox runs us in a page that has.
    if (browser.offscreen) await soundFromPage(reason);
    else await chime();
  } catch {
    // No sound card, or no such page allowed: it stays silent.
  }
}

async function soundFromPage(justification: string): Promise<void> {
  // There may be one at a time, and one left over would forbid this one.
  await close();
  const page = { url: '/offscreen.html', reasons: ['AUDIO_PLAYBACK' as const], justification };
  await browser.offscreen.createDocument(page);
  after(longestMs, () => void close());
}

async function close(): Promise<void> {
  try {
    await browser.offscreen.closeDocument();
  } catch {
    // None was open.
  }
}
