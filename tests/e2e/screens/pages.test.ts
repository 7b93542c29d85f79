import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { built } from '../../tools/build.ts';
import { violations } from '../drivers/axe.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const titles: Record<string, string> = {
  'popup.html': 'Kind Pause',
  'newtab.html': 'New tab',
  'log.html': 'Log · Kind Pause',
  'settings.html': 'Settings · Kind Pause',
  'welcome.html': 'Welcome · Kind Pause',
  'why.html': 'Why it works · Kind Pause',
};

describe('has its title, and axe finds nothing, on a light screen and on a dark one', () => {
  const steps: [string, (page: Page) => Promise<void>][] = [
    ...Object.keys(titles).map((file): [string, () => Promise<void>] => [
      file,
      async () => undefined,
    ]),
    [
      'popup.html in the exercise',
      async (page) => {
        await page.getByRole('button', { name: 'Hand on heart', exact: true }).click();
        await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
      },
    ],
    [
      'popup.html in the reframe',
      async (page) => {
        await page.getByRole('button', { name: 'Reframe', exact: true }).click();
        await page.getByRole('textbox').waitFor();
        // The draft opens at the step it was left at.
        const harsh = page.getByRole('textbox', { name: 'The harsh sentence' });
        while ((await harsh.count()) === 0) {
          await page.getByRole('button', { name: reframe.back, exact: true }).click();
          await page.waitForTimeout(200);
        }
        await harsh.fill('So slow today.');
        await page.getByRole('button', { name: 'Next', exact: true }).click();
        await page.getByRole('textbox', { name: 'To a friend' }).waitFor();
      },
    ],
  ];
  it.each(steps)('%s', async (name, act) => {
    // The popup opens where it was left; here each case starts at its home.
    await open.welcome.evaluate('localStorage.clear()');
    const page = await open.context.newPage();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const [file = ''] = name.split(' ');
    if (file === 'popup.html') await page.setViewportSize({ width: 376, height: 600 });
    await page.goto(open.extension.url(file));
    await page.getByRole('main').waitFor();
    expect(await page.title()).toBe(titles[file]);
    await act(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(700); // entrance animations change contrast while they run
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.close();
  });
});

it('axe does find a fault that is there', async () => {
  const page = await open.page('log.html');
  await page.getByRole('main').waitFor();
  await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<button></button>')");
  expect((await violations(page)).join()).toContain('button-name');
  await page.close();
});

it.each([
  ['newtab.html', 40],
  ['popup.html', 60],
])('%s loads at most %d KiB of scripts', async (file, most) => {
  await open.welcome.evaluate('localStorage.clear()');
  const page = await open.context.newPage();
  const session = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(open.extension.url(''))) scripts.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  await page.goto(open.extension.url(file));
  await page.getByRole('main').waitFor();
  // What is fetched after the first paint counts too.
  await page.evaluate('new Promise((end) => setTimeout(end, 1500 - performance.now()))');
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = [...new Set(scripts)].map((path) => statSync(join(built.chromium, path)).size);
  const total = sizes.reduce((all, size) => all + size, 0);
  console.log(`${file}: ${(total / 1024).toFixed(1)} KiB in ${sizes.length} scripts`);
  expect(total).toBeLessThanOrEqual(most * 1024);
  await page.close();
});

it.each(['popup.html', 'log.html'])('F70 a site cannot show %s in a frame', async (file) => {
  const page = await open.context.newPage();
  await page.setContent(`<iframe src="${open.extension.url(file)}"></iframe>`);
  const [, frame] = page.frames();
  await frame?.waitForLoadState();
  expect(frame?.url()).toMatch(/^chrome-error:/);
  await page.close();
});
