import { beforeEach, expect, test, vi } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { lockJob } from '../../../../utils/log/lock-setup/lock-job.ts';
import { loadPrivateSettings } from '../../../../utils/log/lock-setup/private-settings.ts';
import { finishLock, removeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../../utils/log/lock-setup/unlock.ts';
import { loadSettings, saveSettings } from '../../../../utils/settings/store.ts';
import { lock, passphrase } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

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
  expect((await loadPrivateSettings()).settings.dearName).toBe('');
  await vi.waitFor(async () => expect((await loadSettings()).settings.dearName).toBe(''));
  expect(await everythingStored()).not.toContain(word);
  expect(await unlock(passphrase, 0)).toBe(true);
  expect((await loadPrivateSettings()).settings.dearName).toBe(word);
});

test('F81 a name that is in the clear again because the lock goes stays there', async () => {
  await saveSettings({ dearName: word });
  await lock();
  await removeLock();
  // As far as the removal was when the page that did it died.
  await saveSettings({ dearName: word });
  const sealed = await withLog((log) => log.get('meta', 'dear'));
  await loadPrivateSettings();
  expect((await loadSettings()).settings.dearName).toBe(word);
  await vi.waitFor(() => expect(lockJob()).toEqual({ at: 'idle' }));
  expect(await withLog((log) => log.get('meta', 'dear'))).toEqual(sealed);
  await finishLock();
  expect((await loadPrivateSettings()).settings.dearName).toBe(word);
});
