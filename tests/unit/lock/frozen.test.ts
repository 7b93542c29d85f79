import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readPage } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { loadPrivateSettings } from '../../../utils/log/lock-setup/private-settings.ts';
import { changePassphrase, finishLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { type Frozen, thaw, withBytes } from '../../fixtures/log/frozen.ts';
import { newProfile, restart } from '../log/place.ts';
import { line } from './secrets.ts';
import { everythingStored, metaRow } from './stored.ts';

type Fixture = {
  passphrase: string;
  expected: { entries: Entry[]; draft: string; dearName: string };
  local: Record<string, unknown>;
  log: Frozen;
};

/** A profile as the first release left it. */
async function thawed(state: string): Promise<Fixture> {
  const file = new URL(`../../fixtures/log/v1-lock-${state}.json`, import.meta.url);
  const fixture = withBytes(JSON.parse(readFileSync(file, 'utf8')) as Fixture);
  await thaw(databaseName, fixture.log);
  await browser.storage.local.set(fixture.local);
  return fixture;
}

/** Everything frozen there is says so. */
const word = /frozen word|Frost/;

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

describe.each(['sealing', 'on', 'opening'])('F81 a profile of version 1, %s', (state) => {
  test('is locked, and opens nothing without its passphrase', async () => {
    await thawed(state);
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'locked' });
    await keepEntry(line('new word'));
    await finishLock().catch(() => undefined);
    await expect(readPage()).rejects.toHaveProperty('kind', 'locked');
    const stored = await everythingStored();
    expect(stored).not.toMatch(/new word/);
    // What had been left in the clear is sealed by then, passphrase or not.
    expect(stored).not.toMatch(word);
    expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'on' });
  });

  test('opens with its passphrase, stays locked, and is bound to its key from then on', async () => {
    const { passphrase, expected } = await thawed(state);
    await keepEntry(line('new word'));
    expect(await unlock('some other words', 0)).toBe(false);
    expect(await unlock(passphrase, 0)).toBe(true);
    await finishLock();
    expect(await metaRow('lock')).toMatchObject({ version: 2, state: 'on' });
    const { entries, unreadable } = await readPage();
    expect(unreadable).toBe(0);
    expect(entries.slice(1)).toEqual(expected.entries);
    expect(entries[0]?.payload).toEqual({ text: 'new word' });
    const draft = await openDraft('line', { text: textField });
    expect(draft.fields).toEqual({ text: expected.draft });
    draft.close();
    expect((await loadPrivateSettings()).settings.dearName).toBe(expected.dearName);
    expect(await everythingStored()).not.toMatch(word);
    // And it goes on from there: locked, opened, with the record as it is now.
    await lockNow();
    await restart();
    expect(await unlock(passphrase, 0)).toBe(true);
    expect((await readPage()).entries).toEqual(entries);
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
  });
});

test('F81 another passphrase for a lock of version 1 makes it one of version 2', async () => {
  const { passphrase, expected } = await thawed('on');
  expect(await changePassphrase(passphrase, 'another four words')).toBe(true);
  expect(await metaRow('lock')).toMatchObject({ version: 2 });
  expect(await unlock(passphrase, 0)).toBe(false);
  expect(await unlock('another four words', 0)).toBe(true);
  expect((await readPage()).entries).toEqual(expected.entries);
});

test('F81 a version 1 that says its sealing is done is looked at before that is believed', async () => {
  const { passphrase, log } = await thawed('sealing');
  const lock = log.stores.meta?.rows.find(({ key }) => key === 'lock');
  const flipped = { ...(lock?.value as object), state: 'on' };
  await withLog((open) => open.put('meta', flipped as never, 'lock'));
  expect(await unlock(passphrase, 0)).toBe(true);
  expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'sealing' });
});
