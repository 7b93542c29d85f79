import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog, withLog } from '../../../utils/log/database/connection.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { readPage } from '../../../utils/log/entries.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { alone, closeAfter, lockIfOver, noteUse } from '../../../utils/log/lock/lock-session.ts';
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
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { type Frozen, freeze, thaw } from '../../fixtures/log/frozen.ts';
import { newProfile } from '../log/place.ts';
import { keepMany, line, passphrase } from './secrets.ts';
import { everythingStored, metaRow } from './stored.ts';
import './quick-keys.ts';

const minute = 60_000;
const hour = 60 * minute;

let open: { log: Frozen; session: Record<string, unknown> };
beforeAll(async () => {
  await newProfile();
  await keepMany(1);
  await savePrivateSettings({ dearName: 'Sam' });
  await makeLock(passphrase, 5, Date.now());
  await finishLock();
  closeLog();
  open = { log: await freeze(databaseName), session: await browser.storage.session.get(null) };
});

/** A log that closes after five minutes without use, used a moment ago. */
beforeEach(async () => {
  forgetKeys();
  await newProfile();
  await thaw(databaseName, open.log);
  const { lock } = structuredClone(open.session) as { lock: { open: { used: number } } };
  lock.open.used = Date.now();
  await browser.storage.session.set({ lock });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The machine sleeps: its clock is later, and nothing ran in between. */
function sleep(ms: number): void {
  vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] });
}

async function expectClosed(): Promise<void> {
  expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'on' });
  await expect(readPage()).rejects.toHaveProperty('kind', 'locked');
  expect((await loadPrivateSettings()).settings.dearName).toBe('');
}

describe('a session that is over opens no more', () => {
  const touches: [string, () => Promise<unknown>][] = [
    ['another time to close by', () => closeAfter(0)],
    ['a longer time to close by', () => closeAfter(24 * 60)],
    ['being used', () => noteUse(Date.now())],
    ['words that are kept', () => keepEntry(line('while locked'))],
    [
      'words that are kept in another page',
      async () => {
        forgetKeys();
        await keepEntry(line('while locked'));
      },
    ],
    ['a name', () => savePrivateSettings({ dearName: 'Kim' })],
    ['an order to take the lock away', () => removeLock().catch(() => undefined)],
    ['a wrong passphrase', () => unlock('something else', 0)],
    ['another passphrase for it', () => changePassphrase(passphrase, passphrase)],
    ['a look at it', () => lockStatus(Date.now())],
    ['the heartbeat', () => lockIfOver(Date.now())],
  ];
  test.each(touches)('after an hour of sleep, by %s', async (_what, touch) => {
    sleep(hour);
    await touch();
    await expectClosed();
    // Nor should the clock be set back to when it was open.
    vi.setSystemTime(Date.now() - hour);
    await expectClosed();
  });

  test.each(touches.slice(0, 3))(
    'and what opened it is gone at once, by %s',
    async (_what, touch) => {
      sleep(hour);
      await touch();
      const { lock } = await browser.storage.session.get('lock');
      expect(lock).not.toHaveProperty('open');
      expect(await metaRow('opened')).toBeUndefined();
    },
  );

  test('the passphrase opens it', async () => {
    sleep(hour);
    await lockIfOver(Date.now());
    const now = Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO('UTC');
    expect(await unlock(passphrase, 5, () => now)).toBe(true);
    expect((await readPage()).entries).toHaveLength(1);
  });

  test('what opened it is gone from memory and disk as soon as anyone looks', async () => {
    sleep(hour);
    await lockStatus(Date.now());
    expect(await metaRow('opened')).toBeUndefined();
    const { lock } = await browser.storage.session.get('lock');
    expect(lock).not.toHaveProperty('open');
    expect(lock).not.toHaveProperty('writing');
  });

  test('the first words after it have a key of their own', async () => {
    const [row] = await storedSealed();
    sleep(hour);
    await lockIfOver(Date.now());
    await keepEntry(line('later'));
    const keys = new Set((await storedSealed()).map(({ key }) => key));
    expect(keys.size).toBe(2);
    expect(keys).toContain(row?.key);
  });

  test('a clock that is set back again and again does not keep it open in a page that knows', async () => {
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const start = Date.now();
    expect(await lockStatus(start)).toMatchObject({ at: 'open' });
    for (let times = 0; times < 6; times++) {
      now += minute;
      sleep(0);
      vi.setSystemTime(start);
      await lockStatus(Date.now());
    }
    await expectClosed();
  });

  test('the heartbeat closes none that someone unlocked while it waited for its turn', async () => {
    sleep(hour);
    const { lock } = (await browser.storage.session.get('lock')) as { lock: { open: object } };
    const turn = Promise.withResolvers<void>();
    const held = alone(() => turn.promise);
    const read = vi.spyOn(browser.storage.session, 'get');
    const heartbeat = lockIfOver(Date.now());
    await read.mock.results[0]?.value;
    const open = { ...lock.open, used: Date.now() };
    await browser.storage.session.set({ lock: { ...lock, open } });
    turn.resolve();
    await Promise.all([held, heartbeat]);
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open' });
  });

  test('until then it stays open, and each use moves its end', async () => {
    for (let times = 0; times < 4; times++) {
      sleep(4 * minute);
      await noteUse(Date.now());
      expect((await readPage()).entries).toHaveLength(1);
    }
    await closeAfter(60);
    sleep(50 * minute);
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', closes: expect.any(Number) });
    await closeAfter(5);
    await expectClosed();
    expect(await everythingStored()).not.toContain('Geheimnis');
  });
});

async function storedSealed(): Promise<{ key: string }[]> {
  const rows = await withLog((log) => log.getAll('entries'));
  return rows.map((row) => (row as unknown as { sealed: { key: string } }).sealed);
}
