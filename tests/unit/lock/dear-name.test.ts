import { beforeEach, expect, test } from 'vitest';
import { forgetKeys } from '../../../utils/log/lock-keys.ts';
import { loadOwnSettings } from '../../../utils/log/own-settings.ts';
import { unlock } from '../../../utils/log/unlock.ts';
import { loadSettings, saveSettings } from '../../../utils/settings/store.ts';
import { newProfile, restart } from '../log/place.ts';
import { lock, passphrase } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const word = 'Geheimnis';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

test('F81 a name that a dying page left in the clear beside a lock is sealed by the next one', async () => {
  await lock();
  // What that page had time for: the name, and not its second look for a lock.
  await saveSettings({ dearName: word });
  await restart();
  expect((await loadOwnSettings()).settings.dearName).toBe('');
  expect((await loadSettings()).settings.dearName).toBe('');
  expect(await everythingStored()).not.toContain(word);
  expect(await unlock(passphrase, 0)).toBe(true);
  expect((await loadOwnSettings()).settings.dearName).toBe(word);
});
