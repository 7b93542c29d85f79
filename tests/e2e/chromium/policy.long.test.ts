import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPolicy } from '../../../utils/settings/policy.ts';
import { words } from '../../../utils/words/settings/at-work.ts';
import { words as support } from '../../../utils/words/support.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';

/** Where Chromium of Debian and others reads what an administrator has set; only root may write there. */
const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'kind-pause-test.json');
const isRoot = process.getuid?.() === 0;
/** The browser looks again now and then. */
const patience = 90_000;

const policy = {
  rhythm: 'times',
  supportLine: { name: 'Care team', number: '+49 30 4711', link: 'https://care.example/' },
  practicesOff: ['letter'],
  newTab: false,
};
/** What no administrator can set: the browser leaves it out, and so do we. */
const refused = { support: false, guard: false, lock: false, keeping: 'yes', quickExit: false };

let open: OpenChromium;
let copy: string;
beforeAll(async () => {
  if (!isRoot) return;
  // A folder of its own has an id of its own: no other run hears of this policy.
  copy = mkdtempSync(join(tmpdir(), 'kind-pause-managed-'));
  cpSync(built.chromium, copy, { recursive: true });
  open = await openChromium({ extension: copy });
});
afterAll(async () => {
  if (!isRoot) return;
  rmSync(file, { force: true });
  await open.close();
  rmSync(copy, { recursive: true, force: true });
});

const stored = () =>
  open.welcome.evaluate('chrome.storage.local.get()') as Promise<{ atWork?: object }>;

it.skipIf(!isRoot)('what an administrator sets holds, is told, and goes again', async () => {
  expect((await stored()).atWork).toBeUndefined();
  mkdirSync(folder, { recursive: true });
  const set = { [open.chromium.extensionId]: { ...policy, ...refused } };
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: set } }));
  const { atWork } = await until(patience, 'the policy', async () => {
    const all = await stored();
    return all.atWork ? { atWork: all.atWork } : undefined;
  });
  expect(readPolicy(atWork)).toEqual(atWork);
  expect(atWork).toEqual(policy);

  const settings = await open.page('settings.html');
  const section = settings.locator('section', { has: settings.getByText(words.about) });
  await section.waitFor();
  const lines = await section.getByRole('listitem').allTextContents();
  expect(lines).toEqual([
    words.rhythm,
    words.newTab,
    words.practices({ names: 'Letter' }),
    words.support,
  ]);
  await settings.goto(open.extension.url('popup.html'));
  await settings
    .getByRole('button', { name: 'Letter' })
    .and(settings.locator('[aria-disabled]'))
    .waitFor();
  await settings.getByRole('button', { name: 'Support', exact: true }).click();
  await settings.getByRole('heading', { name: 'Care team' }).waitFor();
  const headings = await settings.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.at(-1)).toBe('Care team');
  expect(headings).toContain(support.directoryName);

  rmSync(file);
  await until(patience, 'the policy to go', async () => (await stored()).atWork === undefined);
});
