import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { openChromium } from '../drivers/chromium.ts';
import { tabShowing } from '../drivers/firefox.ts';
import { rowsOf } from '../drivers/ledger.ts';
import {
  allowAlways,
  type Evaluate,
  forgetShown,
  makeDueSoon,
  remembered,
} from '../drivers/schedule.ts';
import { type Desktop, startDesktop } from './session.ts';

const minute = 60_000;
let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
});
afterEach(() => desktop.close());

/** Nudges come by their alarms, and nobody touches one. */
async function leaveAlone(inPage: Evaluate, times: number): Promise<void> {
  await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
  await allowAlways(inPage);
  for (let nth = 1; nth <= times; nth += 1) {
    await forgetShown(inPage);
    await makeDueSoon(inPage, 1_000);
    await until(2 * minute, `end ${nth}`, async () => {
      const rows = await rowsOf(inPage);
      return rows.length >= nth && (await remembered(inPage)).open === null;
    });
  }
}

/** What came of it: how each ended, and what is counted against the person. */
async function outcome(inPage: Evaluate) {
  const { backOff } = (await inPage(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api.runtime.sendMessage({ name: 'status' })).value;
  })()`)) as { backOff: { level: string; ignored: number } };
  const ends = (await rowsOf(inPage)).map((row) => row.outcome);
  return { level: backOff.level, ignored: backOff.ignored, ends: [...new Set(ends)] };
}

const unseen = { level: 'full', ignored: 0, ends: ['unknown'] };

it('F89 behind do-not-disturb none is counted as ignored', async () => {
  const open = await openChromium({ headless: false, env: desktop.env });
  const inPage: Evaluate = (expression) => open.welcome.evaluate(expression);
  try {
    await desktop.silence();
    await leaveAlone(inPage, 4);
    expect((await desktop.shown()).count).toBe(0);
    expect(await outcome(inPage)).toEqual(unseen);
  } finally {
    await open.close();
  }
});

it('F90 in Firefox, where the desktop takes each away after ten seconds, none is counted as ignored', async () => {
  Object.assign(process.env, desktop.env);
  const firefox = await launchFirefox({
    path: inject('firefox'),
    extension: built.firefox,
    headless: false,
    prefs: { 'alerts.useSystemBackend': true },
  });
  try {
    const page = await tabShowing(firefox, 'welcome.html');
    const inPage: Evaluate = (expression) => page.evaluate(expression);
    await leaveAlone(inPage, 4);
    expect(await outcome(inPage)).toEqual(unseen);
  } finally {
    await firefox.close();
  }
});
