import { afterAll, beforeAll, it } from 'vitest';
import { comesOver, opensItsLock } from '../drivers/frozen-profile.ts';
import { type ProfileBrowser, profileFirefox } from '../drivers/profile-browser.ts';

let browser: ProfileBrowser;
beforeAll(async () => {
  browser = await profileFirefox();
});
afterAll(() => browser?.close());

it('F47 a profile of an earlier build opens unchanged', () =>
  comesOver(browser, 'profile-d851f4b/open.json'));

it('F47 a locked one opens with its passphrase, unchanged', () =>
  opensItsLock(browser, 'profile-d851f4b/locked.json'));
