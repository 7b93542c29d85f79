import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../../utils/words/pause.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { seeded } from '../../tools/seeded.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const box = 'The harsh sentence';

/** Opens the popup at the first box of the reframe, wherever it was left. */
async function atHarsh(): Promise<Surface> {
  const popup = await open.extension.openPopup();
  await popup.find('button', /^(Reframe|Next)$/);
  if ((await popup.seen('button', 'Reframe')).length > 0) await popup.click('button', 'Reframe');
  await popup.find('textbox', box);
  return popup;
}

const closings = {
  'its window is closed': (popup: Surface) => popup.close(),
  'another tab takes the focus': async () => {
    await open.welcome.bringToFront();
    await open.welcome.mouse.click(5, 5);
  },
  'the page closes itself': async (popup: Surface) => {
    // The answer is lost with the page.
    await popup.evaluate('window.close()').catch(() => undefined);
  },
};

describe('typing in the popup', () => {
  // The draft goes with a press on Let it go, as a person would end it.
  afterEach(async () => {
    const popup = await atHarsh();
    await popup.click('button', 'Next');
    await popup.find('textbox', 'To a friend');
    await popup.click('button', 'Next');
    await popup.click('button', 'Let it go');
    await popup.find('button', 'Hand on heart');
    await popup.close();
    await open.extension.popupGone();
  });

  it('F22 loses no character when it closes at a random moment, in 5 trials', async () => {
    const random = seeded(22);
    const ways = Object.entries(closings);
    let expected = '';
    for (let trial = 0; trial < 5; trial += 1) {
      const popup = await atHarsh();
      // Half of the time the worker is dead: then the whole process ends with the popup.
      if (trial % 2 === 0) await open.extension.stopWorker();
      const [how, closePopup] = ways[trial % ways.length] ?? ways[0] ?? [];
      if (!how || !closePopup) throw new Error('no way to close');
      const typed = `${trial}${'abcdefghijklmnop'.slice(0, 1 + Math.floor(random() * 15))}`;
      await popup.type(typed);
      expected += typed;
      if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 60));
      await closePopup(popup);
      await open.extension.popupGone();
      const again = await atHarsh();
      const { value } = await again.find('textbox', box);
      expect(value, `trial ${trial}: ${how}`).toBe(expected);
      await again.close();
      await open.extension.popupGone();
    }
  }, 240_000);

  it('F22 keeps every key the page has heard when it closes in mid-word', async () => {
    const random = seeded(220);
    for (let trial = 0; trial < 4; trial += 1) {
      const popup = await atHarsh();
      const { value: before } = await popup.find('textbox', box);
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
      const again = await atHarsh();
      const { value } = await again.find('textbox', box);
      const added = value.slice(before.length);
      expect(value.startsWith(before), `trial ${trial}`).toBe(true);
      expect(text.startsWith(added), `trial ${trial}: "${added}"`).toBe(true);
      expect(added.length, `trial ${trial}`).toBeGreaterThanOrEqual(sure);
      await again.close();
      await open.extension.popupGone();
    }
  }, 120_000);
});

it('F21 works on when the worker is stopped while it is open', async () => {
  const popup = await atHarsh();
  await open.extension.stopWorker();
  await popup.type('Nobody is behind this popup.');
  await popup.click('button', 'Next');
  await popup.find('textbox', 'To a friend');
  await popup.click('button', 'Next');
  await popup.fill('The kinder sentence', 'It still works.');
  await popup.click('button', 'Keep');
  await popup.find('heading', words.ended.keptTitle);
  await popup.close();
  const log = await open.page('log.html');
  await log.getByText('It still works.').waitFor();
  await log.close();
});

describe('with the keyboard alone', () => {
  /** Presses Tab until this button has the focus. */
  async function tabTo(popup: Surface, name: string): Promise<void> {
    for (let presses = 0; presses < 20; presses += 1) {
      const focused = await popup.focusedName();
      if (focused === name) return;
      await popup.press('Tab');
    }
    throw new Error(`Tab never reaches "${name}"`);
  }

  it('hand on heart begins, and Esc stops it', async () => {
    const popup = await open.extension.openPopup();
    await popup.find('button', 'Hand on heart');
    await tabTo(popup, 'Hand on heart');
    await popup.press('Enter');
    await popup.find('button', 'Stop');
    await popup.press('Escape');
    await popup.find('heading', /Stopping is fine/);
    await tabTo(popup, 'Done');
    await popup.press('Enter');
    await popup.find('button', 'Hand on heart');
    await popup.close();
  });

  it('a reframe is written and kept', async () => {
    const popup = await open.extension.openPopup();
    await popup.find('button', 'Reframe');
    await tabTo(popup, 'Reframe');
    await popup.press('Enter');
    for (const [label, text, next] of [
      [box, 'Only keys.', 'Next'],
      ['To a friend', 'Keys are fine.', 'Next'],
      ['The kinder sentence', 'Keys alone were enough.', 'Keep'],
    ] as const) {
      await popup.find('textbox', label);
      await tabTo(popup, label);
      await popup.type(text);
      await tabTo(popup, next);
      await popup.press('Enter');
    }
    await popup.find('heading', words.ended.keptTitle);
    await popup.close();
    const log = await open.page('log.html');
    await log.getByText('Keys alone were enough.').waitFor();
    await log.close();
  });
});
