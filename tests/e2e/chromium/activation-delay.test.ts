import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as around } from '../../../utils/words/pause.ts';
import { words as home } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as along } from '../../../utils/words/transfer.ts';
import { words as welcome } from '../../../utils/words/welcome.ts';
import type { Surface } from '../../tools/browsers/surface.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { pageScript } from '../drivers/page-script.ts';

let open: OpenChromium;
let popup: Surface;
beforeAll(async () => {
  open = await openChromium();
  popup = await open.extension.openPopup();
});
afterAll(() => open.close());

type Place = { x: number; y: number };

/** Where a finger may press a button: its middle, and near both ends. */
async function acrossOf(name: string): Promise<[Place, ...Place[]]> {
  const { backendNodeId } = await popup.find('button', name);
  const { quads } = await popup.send('DOM.getContentQuads', { backendNodeId });
  const [[left, top, right, , , bottom]] = quads as [[number, number, number, 0, 0, number]];
  const y = (top + bottom) / 2;
  return [
    { x: (left + right) / 2, y },
    { x: left + 4, y },
    { x: right - 4, y },
  ];
}

/** What always acts and stands at one of these places now. */
function alwaysUnder(places: readonly Place[]): Promise<string[]> {
  return popup.evaluate(`${JSON.stringify(places)}
    .map(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-always]')?.textContent)
    .filter(Boolean)`);
}

/** One press there, without waiting for anything, as the hand does it. */
async function press(at: Place, clickCount = 1): Promise<void> {
  const button = { ...at, button: 'left', clickCount };
  await popup.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await popup.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** Presses, and presses again at the same place as soon as something else stands there. */
async function pressTwice(name: string, cameUp: string): Promise<void> {
  const [at] = await acrossOf(name);
  await popup.settled(at);
  // Nothing goes back and forth in between: on a slow machine that would take too long.
  await popup.evaluate(`new Promise((done) => {
    const page = document.getElementById('app');
    const watch = new MutationObserver(() => {
      if (!page.innerText.includes(${JSON.stringify(cameUp)})) return;
      watch.disconnect();
      done();
    });
    watch.observe(page, { subtree: true, childList: true, characterData: true });
    document.elementFromPoint(${at.x}, ${at.y}).closest('button').click();
  })`);
  await press(at, 2);
}

const more = new RegExp(home.foot.more);

const resting = () =>
  open.welcome.evaluate<string | null>(
    `chrome.storage.local.get('schedule').then(({ schedule }) => schedule.rest?.choice ?? null)`,
  );

describe('in the toolbar popup', () => {
  it('F76 a second press on Done, where another button came, does nothing', async () => {
    await popup.click('button', 'Reframe');
    await popup.click('button', around.stop);
    await popup.find('heading', around.stopped.title);
    await pressTwice(around.done, home.greeting);
    await popup.find('heading', home.greeting);
    await popup.settled();
    expect(await popup.seen('heading', home.greeting)).toHaveLength(1);
    expect(await resting()).toBeNull();
  });

  it('F76 nowhere on a home that has only come does a press act, and then it does', async () => {
    await popup.click('button', 'Reframe');
    await popup.click('button', around.stop);
    await popup.click('button', around.done);
    // The page itself presses, at once, everything that stands there.
    await until(15_000, 'the home', async () => (await popup.seen('heading', home.greeting))[0]);
    await popup.click('button', 'Reframe');
    await popup.click('button', around.stop);
    await popup.find('heading', around.stopped.title);
    await popup.settled();
    const opened = await popup.evaluate<string>(`new Promise((done) => {
      const page = document.getElementById('app');
      const watch = new MutationObserver(() => {
        if (!page.innerText.includes(${JSON.stringify(home.greeting)})) return;
        watch.disconnect();
        const opener = page.querySelector('[data-sheet]');
        opener.click();
        setTimeout(() => done(opener.getAttribute('aria-expanded')), 150);
      });
      watch.observe(page, { subtree: true, childList: true });
      [...page.querySelectorAll('button')]
        .find((one) => one.textContent === ${JSON.stringify(around.done)}).click();
    })`);
    expect(opened).toBe('false');
    await popup.click('button', more);
    await popup.click('button', home.restUntilTomorrow);
    await until(10_000, 'the rest', async () => (await resting()) === 'today');
    await popup.click('button', more);
    await popup.click('button', home.endRest);
    await until(10_000, 'the end of the rest', async () => (await resting()) === null);
  });

  it('F76 Stop and Heavier act at once', async () => {
    for (const [way, heading] of [
      [around.stop, around.stopped.title],
      [around.heavier, around.grounding.feetTitle],
    ] as const) {
      await popup.settled();
      await popup.evaluate(`new Promise((done) => {
        const page = document.getElementById('app');
        const button = (name) => [...page.querySelectorAll('button')]
          .find((one) => one.textContent === name);
        const watch = new MutationObserver(() => {
          const out = button(${JSON.stringify(way)});
          if (!out) return;
          watch.disconnect();
          const early = 'settling' in document.documentElement.dataset;
          out.click();
          done(early);
        });
        watch.observe(page, { subtree: true, childList: true });
        [...page.querySelectorAll('button')]
          .find((one) => one.textContent.startsWith(${JSON.stringify(home.practices.notice.name)})).click();
      })`);
      await popup.find('heading', heading);
      if (way === around.stop) {
        await popup.click('button', around.done);
      } else {
        await popup.click('button', around.grounding.enough);
        await popup.click('button', around.restOffer.leave);
      }
    }
  });

  it('F76 Enter held down on Skip leads one step on, and writes no empty lines', async () => {
    await popup.click('button', 'Reframe');
    await popup.find('textbox', reframe.harsh.label);
    await popup.evaluate(`[...document.querySelectorAll('button')]
      .find((one) => one.textContent === ${JSON.stringify(reframe.skip)}).focus()`);
    await popup.settled();
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
    for (let repeats = 0; repeats < 25; repeats += 1) {
      const autoRepeat = repeats > 0;
      await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter, autoRepeat });
      if (repeats === 0) await popup.find('textbox', reframe.friend.label);
      if (repeats === 3) await popup.settled();
    }
    await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    expect((await popup.find('textbox', reframe.friend.label)).value).toBe('');
    await popup.click('button', around.stop);
    await popup.click('button', around.done);
  });

  it('F76 no press that begins a practice lies where Stop or Heavier come up', async () => {
    const begins: Place[] = [];
    for (const [practice, { name }] of Object.entries(home.practices)) {
      // Those two begin from another place.
      const isLine = practice !== 'three-parts' && practice !== 'small-steps';
      if (isLine) begins.push(...(await acrossOf(name)));
    }
    await popup.click('button', more);
    begins.push(...(await acrossOf(home.practices['three-parts'].name)));
    begins.push(...(await acrossOf(home.anotherWay)));
    await popup.press('Escape');
    // They stand at the same place in every practice.
    await popup.click('button', home.practices.reframe.name);
    await popup.find('button', around.stop);
    expect(await alwaysUnder(begins)).toEqual([]);
    await popup.click('button', around.stop);
    const again = await acrossOf(around.stopped.again);
    await popup.click('button', around.stopped.again);
    await popup.find('button', around.stop);
    expect(await alwaysUnder(again)).toEqual([]);
    await popup.click('button', around.stop);
    await popup.click('button', around.done);
  });
});

it('F76 a double click on Begin does not stop what it began', async () => {
  const page = open.welcome;
  await page.bringToFront();
  await page.getByRole('button', { name: welcome.tryIt.begin, exact: true }).dblclick();
  await page.getByRole('button', { name: around.stop, exact: true }).waitFor();
  await page.locator('html:not([data-settling])').waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: around.stop, exact: true }).count()).toBe(1);
});

describe('on the log page', () => {
  beforeAll(async () => {
    await open.welcome.evaluate(await pageScript('tests/e2e/drivers/seed-log.ts'));
    await open.welcome.evaluate('globalThis.seedLog(2)');
  });

  it('F76 a double click on letting days go asks first, and lets nothing go', async () => {
    const page = await open.page('log.html#along-let-go');
    await page.getByRole('button', { name: along.letGo.confirm, exact: true }).dblclick();
    await page.getByText(along.letGo.sure({ count: 2 }), { exact: true }).waitFor();
    await page.getByRole('button', { name: along.letGo.no, exact: true }).click();
    await page.getByRole('button', { name: along.letGo.confirm, exact: true }).waitFor();
    await page.close();
  });

  it('F76 a double click on Delete takes one entry', async () => {
    const page = await open.page('log.html');
    await page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .dblclick();
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.reload();
    await page.getByText('Line number 1', { exact: true }).waitFor();
    await page.close();
  });
});
