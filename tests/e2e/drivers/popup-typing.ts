import { expect } from 'vitest';
import type { Surface } from '../../tools/browsers/surface.ts';
import { seeded } from '../../tools/seeded.ts';
import type { OpenChromium } from './chromium.ts';

export const harshBox = 'The harsh sentence';

/** Opens the popup at the first box of the reframe, wherever it was left. */
export async function atHarsh(open: OpenChromium): Promise<Surface> {
  const popup = await open.extension.openPopup();
  await popup.find('button', /^(Reframe|Next|Skip)$/);
  if ((await popup.seen('button', 'Reframe')).length > 0) await popup.click('button', 'Reframe');
  await popup.find('textbox', harshBox);
  return popup;
}

/** The draft goes with a press on Leave it out, as a person would end it. */
export async function letGo(open: OpenChromium): Promise<void> {
  const popup = await atHarsh(open);
  await popup.click('button', 'Next');
  await popup.find('textbox', 'To a friend');
  await popup.click('button', 'Skip');
  await popup.click('button', 'Leave it out');
  await popup.find('button', 'Undo');
  await popup.click('button', 'Done');
  await popup.find('button', 'Hand on heart');
  await popup.close();
  await open.extension.popupGone();
}

const closings = {
  'its window is closed': (_open: OpenChromium, popup: Surface) => popup.close(),
  'another tab takes the focus': async (open: OpenChromium) => {
    await open.welcome.bringToFront();
    await open.welcome.mouse.click(5, 5);
  },
  'the page closes itself': async (_open: OpenChromium, popup: Surface) => {
    // The answer is lost with the page.
    await popup.evaluate('window.close()').catch(() => undefined);
  },
};

/** Types, closes the popup at a random moment in each of its ways, and finds each letter again. */
export async function losesNothing(open: OpenChromium, trials: number): Promise<void> {
  const random = seeded(22);
  const ways = Object.entries(closings);
  let expected = '';
  for (let trial = 0; trial < trials; trial += 1) {
    const popup = await atHarsh(open);
    // Half of the time the worker is dead: then the whole process ends with the popup.
    if (trial % 2 === 0) await open.extension.stopWorker();
    const [how, closePopup] = ways[trial % ways.length] ?? ways[0] ?? [];
    if (!how || !closePopup) throw new Error('no way to close');
    const typed = `${trial}${'abcdefghijklmnop'.slice(0, 1 + Math.floor(random() * 15))}`;
    await popup.type(typed);
    expected += typed;
    if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 60));
    await closePopup(open, popup);
    await open.extension.popupGone();
    const again = await atHarsh(open);
    const { value } = await again.find('textbox', harshBox);
    expect(value, `trial ${trial}: ${how}`).toBe(expected);
    await again.close();
    await open.extension.popupGone();
  }
}

/** Closes the popup in mid-word: every key that the page has heard is there again. */
export async function keepsHeardKeys(open: OpenChromium, trials: number): Promise<void> {
  const random = seeded(220);
  for (let trial = 0; trial < trials; trial += 1) {
    const popup = await atHarsh(open);
    const { value: before } = await popup.find('textbox', harshBox);
    let heard = 0;
    const text = 'the quick brown fox jumps';
    // Nobody waits for the last keys: the window goes while they are on their way.
    const typing = (async () => {
      for (const letter of text) {
        await popup.type(letter);
        heard += 1;
      }
    })().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, random() * 120));
    const sure = heard;
    await popup.close();
    await typing;
    await open.extension.popupGone();
    const again = await atHarsh(open);
    const { value } = await again.find('textbox', harshBox);
    const added = value.slice(before.length);
    expect(value.startsWith(before), `trial ${trial}`).toBe(true);
    expect(text.startsWith(added), `trial ${trial}: "${added}"`).toBe(true);
    expect(added.length, `trial ${trial}`).toBeGreaterThanOrEqual(sure);
    await again.close();
    await open.extension.popupGone();
  }
}
