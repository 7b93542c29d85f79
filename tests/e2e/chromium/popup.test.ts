import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../../utils/words/pause.ts';
import { words as home } from '../../../utils/words/popup.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { atHarsh, harshBox, keepsHeardKeys, letGo, losesNothing } from '../drivers/popup-typing.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

describe('typing in the popup', () => {
  afterEach(() => letGo(open));

  it('F22 loses no character when it closes at a random moment, in each of its ways', () =>
    losesNothing(open, 3));

  it('F22 keeps every key the page has heard when it closes in mid-word', () =>
    keepsHeardKeys(open, 2));
});

it('F21 works on when the worker is stopped while it is open', async () => {
  const popup = await atHarsh(open);
  await open.extension.stopWorker();
  await popup.type('Nobody is behind this popup.');
  await popup.click('button', 'Next');
  await popup.find('textbox', 'To a friend');
  await popup.click('button', 'Skip');
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

  it('what else there is opens, Esc closes it and not the popup, and the focus comes back', async () => {
    const popup = await open.extension.openPopup();
    // The worker says when the next one comes.
    const { name } = await popup.find(
      'button',
      new RegExp(`^(?!${home.nudges} ).*${home.foot.more}`),
    );
    await tabTo(popup, name);
    await popup.press('Enter');
    await popup.find('button', home.restUntilTomorrow);
    // The home behind it is not to be reached.
    expect(await popup.seen('button', 'Hand on heart')).toEqual([]);
    await tabTo(popup, home.anotherWay);
    await popup.press('Escape');
    await popup.gone('button', home.restUntilTomorrow);
    expect(await popup.focusedName()).toBe(name);
    // Where the page had drawn it before any script ran, the heart stands still.
    const moved = await popup.evaluate<number>(`(() => {
      const first = Object.assign(document.createElement('div'), { className: 'first' });
      document.body.append(first);
      const [was, is] = [first, document.querySelector('main .mark')]
        .map((one) => one.getBoundingClientRect());
      first.remove();
      return Math.max(...['x', 'y', 'width'].map((key) => Math.abs(was[key] - is[key])));
    })()`);
    expect(moved).toBeLessThan(1);
    await popup.close();
    await open.extension.popupGone();
  });

  it('a reframe is written and kept', async () => {
    const popup = await open.extension.openPopup();
    await popup.find('button', 'Reframe');
    await tabTo(popup, 'Reframe');
    await popup.press('Enter');
    for (const [label, text, next] of [
      [harshBox, 'Only keys.', 'Next'],
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
