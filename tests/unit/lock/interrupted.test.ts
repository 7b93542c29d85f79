import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readPage } from '../../../utils/log/entries.ts';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { finishLock, makeLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { letterDue } from '../../../utils/log/returning/letters.ts';
import { newProfile, restart } from '../log/place.ts';
import { keepMany, line, lock, passphrase, texts } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

describe('killed anywhere on the way', () => {
  /** Every write after the given number of them fails, as if the browser were gone. */
  function dieAfter(writes: number): () => number {
    let done = 0;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (++done > writes) throw new DOMException('gone', 'AbortError');
      return real.apply(this, row);
    });
    return () => done;
  }

  async function fewEntries() {
    await keepMany(4);
    const draft = await openDraft('line', { text: textField });
    draft.set({ text: 'Geheimnis im Entwurf' });
    await draft.flush();
    draft.close();
  }
  const wanted = Array.from({ length: 4 }, (_, at) => `Geheimnis ${at}`);

  test('the lock is on in the end, and every entry there once', async () => {
    for (let writes = 0; ; writes++) {
      await newProfile();
      forgetKeys();
      await fewEntries();
      const done = dieAfter(writes);
      const whole = await lock().then(
        () => true,
        () => false,
      );
      const reached = done();
      vi.restoreAllMocks();
      if (whole && reached <= writes) break;
      closeLog();
      await restart();
      forgetKeys();
      const status = await lockStatus(Date.now());
      if (status.at === 'off') {
        expect(await texts()).toEqual(wanted);
        continue;
      }
      expect(await unlock(passphrase, 0)).toBe(true);
      await finishLock();
      expect(await texts()).toEqual(wanted);
      expect(await everythingStored()).not.toContain('Geheimnis');
      expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
    }
  }, 120_000);

  test('the lock is off in the end, and every entry there once', async () => {
    for (let writes = 0; ; writes++) {
      await newProfile();
      forgetKeys();
      await fewEntries();
      await lock();
      const done = dieAfter(writes);
      const whole = await removeLock()
        .then(() => finishLock())
        .then(
          () => true,
          () => false,
        );
      const reached = done();
      vi.restoreAllMocks();
      if (whole && reached <= writes) break;
      closeLog();
      await restart();
      forgetKeys();
      expect(await unlock(passphrase, 0)).toBe(true);
      await finishLock();
      expect(await texts()).toEqual(wanted);
      const draft = await openDraft('line', { text: textField });
      expect(draft.fields).toEqual({ text: 'Geheimnis im Entwurf' });
      draft.close();
    }
  }, 120_000);

  test('what other pages keep meanwhile is sealed as well, and nothing is lost', async () => {
    await keepMany(20);
    await makeLock(passphrase, 0, Date.now());
    await Promise.all([
      finishLock(),
      ...Array.from({ length: 10 }, (_, at) => keepEntry(line(`Geheimnis meanwhile ${at}`))),
    ]);
    expect(await texts()).toHaveLength(30);
    expect(await everythingStored()).not.toContain('Geheimnis');
  });

  test('a page that has not heard of the lock writes nothing in the clear', async () => {
    await keepMany(1);
    const draft = await openDraft('line', { text: textField });
    await lock();
    localStorage.clear();
    draft.set({ text: 'Geheimnis im Entwurf' });
    await draft.flush();
    await keepEntry(line('Geheimnis'));
    draft.close();
    expect(await everythingStored()).not.toContain('Geheimnis');
  });
});

test('a hard moment kept while locked calls the letters that wait for one, once it is open', async () => {
  const letter: NewEntry = {
    kind: 'letter',
    element: 'kindness',
    source: 'popup',
    payload: { text: 'Dear me', returns: 'hard' },
  };
  const before = await keepEntry(letter);
  await lock();
  await lockNow();
  await keepEntry({ ...line('a hard one'), after: 'heavier' });
  const after = await keepEntry(letter);
  const today = Temporal.Now.plainDateISO();
  expect(await letterDue(today.toString())).toBeNull();
  await unlock(passphrase, 0);
  expect(await letterDue(today.add({ days: 1 }).toString())).toMatchObject({ id: before?.id });
  const { entries } = await readPage();
  expect(entries.find(({ id }) => id === after?.id)?.payload).toMatchObject({ returns: 'hard' });
});
