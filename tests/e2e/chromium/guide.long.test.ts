import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium();
});
afterAll(() => open.close());

const seconds = 12;

/** The share of frame intervals over 25 ms, on a processor four times as slow. */
async function longFrames(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const intervals = await page.evaluate<number[]>(`new Promise((resolve) => {
    const intervals = [];
    let last = null;
    const end = performance.now() + ${seconds * 1000};
    const frame = (now) => {
      if (last !== null) intervals.push(now - last);
      last = now;
      if (now < end) requestAnimationFrame(frame);
      else resolve(intervals);
    };
    requestAnimationFrame(frame);
  })`);
  await session.detach();
  const long = intervals.filter((interval) => interval > 25).length;
  expect(intervals.length).toBeGreaterThan(seconds * 10);
  return long / intervals.length;
}

it('the guide holds its rate on a slow machine: as a blank page does, and one frame in a hundred', async () => {
  const blank = await open.context.newPage();
  await blank.goto('about:blank');
  const bare = await longFrames(blank);
  await blank.close();
  const page = await open.page('popup.html');
  await page.getByRole('button', { name: 'Hand on heart', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  // The time to arrive is over: a whole breath is measured.
  await page.waitForTimeout(3_500);
  const guided = await longFrames(page);
  console.log(`frames over 25 ms: blank ${bare.toFixed(4)}, guide ${guided.toFixed(4)}`);
  expect(guided - bare).toBeLessThanOrEqual(0.01);
  await page.close();
});

it('the guide moves without the page: no layout, and next to no work, in a whole breath', async () => {
  // The pause of the test before has ended meanwhile, or goes on: this one begins anew.
  const page = await open.page('popup.html');
  await page.getByRole('button', { name: /^(Hand on heart|Begin again)$/ }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  await page.waitForTimeout(4_500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const measured = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return { layouts: value('LayoutCount'), script: value('ScriptDuration') };
  };
  const before = await measured();
  await page.waitForTimeout(10_000);
  const after = await measured();
  // Two cues come in it, each with a layout or two of its own.
  expect(after.layouts - before.layouts).toBeLessThan(10);
  expect(after.script - before.script).toBeLessThan(0.1);
  await page.close();
});
