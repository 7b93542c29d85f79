import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { words } from '../../../utils/words/settings/at-work.ts';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { openFirefox, openPage, says } from '../drivers/firefox.ts';

const policy = { nudges: false, practicesOff: ['letter'], language: 'en' };
const manifest = JSON.parse(readFileSync(join(built.firefox, 'manifest.json'), 'utf8'));
const id: string = manifest.browser_specific_settings.gecko.id;
const home = process.env.HOME;

let folder: string;
let firefox: Firefox;
/** Firefox reads what is set for one person in the person's home: here one of its own. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kind-pause-managed-'));
  process.env.HOME = folder;
});
afterEach(async () => {
  process.env.HOME = home;
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const stored = async () => {
  const page = await openPage(firefox, 'settings.html');
  const all = await page.evaluate('browser.storage.local.get().then(JSON.stringify)');
  return { page, atWork: JSON.parse(String(all)).atWork };
};

it('what is set for one person holds, and is told', async () => {
  const place = join(folder, '.mozilla/managed-storage');
  mkdirSync(place, { recursive: true });
  const data = { ...policy, lock: false, support: false };
  const text = { name: id, description: 'Set by our organisation', type: 'storage', data };
  writeFileSync(join(place, `${id}.json`), JSON.stringify(text));
  firefox = await openFirefox();
  const { page, atWork } = await until(60_000, 'the policy', async () => {
    const found = await stored();
    if (found.atWork) return found;
    await found.page.close();
    return undefined;
  });
  expect(atWork).toEqual({ language: 'en', nudges: false, practicesOff: ['letter'] });
  await says(page, words.title);
  await says(page, words.nudges);
  await says(page, words.practices({ names: 'Letter' }));
});

it('without one nothing is said of it, and nothing is noted as wrong', async () => {
  firefox = await openFirefox();
  const { page, atWork } = await stored();
  expect(atWork).toBeUndefined();
  const all = await page.evaluate('browser.storage.local.get("trouble").then(JSON.stringify)');
  expect(all).toBe('{}');
});
