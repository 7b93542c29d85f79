import { beforeEach, describe, expect, test } from 'vitest';
import { withLog } from '../../../utils/log/database/connection.ts';
import { readPage } from '../../../utils/log/entries.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
} from '../../../utils/log/lock-setup/private-settings.ts';
import {
  changePassphrase,
  finishLock,
  makeLock,
  removeLock,
} from '../../../utils/log/lock-setup/set-up-lock.ts';
import { mendLock, unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { newProfile, restart } from '../log/place.ts';
import { keepMany, line, lock, passphrase } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

type Row = Record<string, unknown>;

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

test('F81 an order to open waits while the log is locked, and is followed once it is open', async () => {
  await keepMany(2);
  await lock();
  await removeLock();
  await lockNow();
  await restart();
  forgetKeys();
  await keepEntry(line('Geheimnis von jetzt'));
  await expect(finishLock()).rejects.toHaveProperty('kind', 'locked');
  expect(await everythingStored()).not.toContain('Geheimnis');
  expect(await unlock(passphrase, 0)).toBe(true);
  await finishLock();
  expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
  expect((await readPage()).entries).toHaveLength(3);
});

test('F81 sealing that someone ended early is gone through again at the next unlocking', async () => {
  await keepMany(2);
  await makeLock(passphrase, 0, Date.now());
  await lockNow();
  await restart();
  const record = (await withLog((log) => log.get('meta', 'lock'))) as unknown as Row;
  await withLog((log) => log.put('meta', { ...record, state: 'on' } as never, 'lock'));
  expect(await unlock(passphrase, 0)).toBe(true);
  expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'sealing' });
  await finishLock();
  expect(await everythingStored()).not.toContain('Geheimnis');
});

describe('F81 another public half in the place of the lock’s', () => {
  const theirs = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';
  async function swap(): Promise<void> {
    const record = (await withLog((log) => log.get('meta', 'lock'))) as unknown as Row;
    await withLog((log) => log.put('meta', { ...record, recipient: theirs } as never, 'lock'));
  }

  test('while the browser that knew the lock still runs, nothing is sealed for it', async () => {
    await keepMany(1);
    await lock();
    await lockNow();
    await swap();
    await expect(keepEntry(line('Geheimnis'))).rejects.toHaveProperty('kind', 'lock-broken');
    await expect(savePrivateSettings({ dearName: 'Sam' })).rejects.toHaveProperty(
      'kind',
      'lock-broken',
    );
    expect(await everythingStored()).not.toContain('Geheimnis');
  });

  test('after a restart it is told at the next unlocking', async () => {
    await keepMany(1);
    await lock();
    await restart();
    forgetKeys();
    await swap();
    await keepEntry(line('Geheimnis'));
    await expect(unlock(passphrase, 0)).rejects.toHaveProperty('kind', 'lock-broken');
  });

  test('what is written after an unlocking has a key made after it', async () => {
    await keepMany(1);
    await lock();
    await restart();
    forgetKeys();
    const before = await keepEntry(line('while locked'));
    await unlock(passphrase, 0);
    const after = await keepEntry(line('while open'));
    const rows = await withLog((log) => log.getAll('entries'));
    const keyOf = (id = '') =>
      (rows.find((row) => row.id === id) as unknown as { sealed: { key: string } }).sealed.key;
    expect(keyOf(after?.id)).not.toBe(keyOf(before?.id));
  });
});

test('F81 a key that sealed nothing, of no lock, left by an earlier version, is no loss', async () => {
  await keepMany(2);
  const stray = { id: 'K', sealed: new Uint8Array(200), lanes: 1 };
  await withLog((log) => log.put('meta', stray, 'key:K'));
  await restart();
  expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
  await keepEntry(line('goes on'));
  expect((await readPage()).entries).toHaveLength(3);
  expect(await loadPrivateSettings()).toMatchObject({ settings: { dearName: '' } });
});

test('F81 the number that a page has is not given again, whoever sets back the one on the disk', async () => {
  await lock();
  await keepMany(1);
  const used = new Set<string>();
  for (let page = 0; page < 3; page++) {
    forgetKeys();
    const entry = await keepEntry(line(`page ${page}`));
    const row = await withLog((log) => log.get('entries', entry?.id ?? ''));
    const { key, iv } = (row as unknown as { sealed: { key: string; iv: Uint8Array } }).sealed;
    used.add(iv.toHex());
    const stored = await withLog((log) => log.get('meta', `key:${key}`));
    await withLog((log) => log.put('meta', { ...stored, lanes: 1 } as never, `key:${key}`));
  }
  expect(used.size).toBe(3);
});

describe('F81 a lock that was changed, and set right by whoever has the passphrase', () => {
  const changes: [string, Row][] = [
    ['state', { state: 'opening' }],
    [
      'public half',
      { recipient: 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg' },
    ],
    ['name', { name: 'another' }],
    ['proof', { proof: new Uint8Array(32) }],
    ['version', { version: 1 }],
  ];
  test.each(changes)('opens again: another %s', async (_what, change) => {
    await keepMany(2);
    await lock();
    await lockNow();
    await restart();
    forgetKeys();
    const record = (await withLog((log) => log.get('meta', 'lock'))) as unknown as Row;
    await withLog((log) => log.put('meta', { ...record, ...change } as never, 'lock'));
    expect(await mendLock('some other words', 0)).toBe(false);
    await expect(unlock(passphrase, 0)).rejects.toHaveProperty('kind', 'lock-broken');
    expect(await mendLock(passphrase, 0)).toBe(true);
    await finishLock();
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
    expect((await readPage()).entries).toHaveLength(2);
    await keepMany(1);
    expect(await everythingStored()).not.toContain('Geheimnis');
    await lockNow();
    await restart();
    expect(await unlock(passphrase, 0)).toBe(true);
    expect((await readPage()).entries).toHaveLength(3);
  });
});

test('a passphrase is changed, and a lock opened, while the last row is being sealed', async () => {
  await keepMany(3);
  await makeLock(passphrase, 0, Date.now());
  const [, changed] = await Promise.all([finishLock(), changePassphrase(passphrase, 'four other')]);
  expect(changed).toBe(true);
  await lockNow();
  expect(await unlock('four other', 0)).toBe(true);
  await finishLock();
  expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
  expect((await readPage()).entries).toHaveLength(3);
});
