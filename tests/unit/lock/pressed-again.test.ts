import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../utils/log/drafts/draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { isLockNoted, noteLock } from '../../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { type Fields, open } from '../log/open-line.ts';
import { newProfile } from '../log/place.ts';
import { line, lock, passphrase, texts } from './secrets.ts';
import './quick-keys.ts';

let draft: Draft<Fields>;

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(async () => {
  await draft?.flush();
  draft?.close();
});

test('Keep twice at once, and in between the log is locked: kept once, and not refused', async () => {
  await lock();
  draft = await open();
  draft.set({ text: 'once' });
  const first = await keepEntry(line('once'), { draft });
  await lockNow();
  forgetKeys();
  const second = await keepEntry(line('once'), { draft });
  expect(second?.id).toBe(first?.id);
  await unlock(passphrase, 0);
  expect(await texts()).toEqual(['once']);
});

test('whether there was a lock when it was last looked at', () => {
  noteLock(true);
  expect(isLockNoted()).toBe(true);
  noteLock(false);
  expect(isLockNoted()).toBe(false);
});
