import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { deleteEntry, restoreEntry } from '../../../utils/log/entries.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { loadPrivateSettings } from '../../../utils/log/lock-setup/private-settings.ts';
import {
  finishLock,
  keepLock,
  makeLock,
  removeLock,
} from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { saveSettings } from '../../../utils/settings/store.ts';
import { newProfile, restart } from '../log/place.ts';
import { keepMany, line, lock, passphrase, texts } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const word = 'Geheimnis';
const wanted = Array.from({ length: 4 }, (_, at) => `${word} ${at}`);

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

async function draftOf(slot: string, text: string): Promise<void> {
  const draft = await openDraft(slot, { text: textField });
  draft.set({ text });
  await draft.flush();
  draft.close();
}

/** A little in every place that holds private words. */
async function seed(): Promise<void> {
  await newProfile();
  forgetKeys();
  await keepMany(4);
  await draftOf('reframe', `${word} in a draft`);
  await draftOf('edit 01', `${word} in an edit`);
  await saveSettings({ dearName: `${word} Sam` });
  await browser.storage.local.set({ settingsKept: `{"dearName":"${word}"` });
  const field = { value: `${word} in a mirror`, at: Date.now(), by: 'gone' };
  const mirror = JSON.stringify({ id: 'letter.first', fields: { text: field } });
  localStorage.setItem('kind-pause.draft.letter:gone', mirror);
  localStorage.setItem('kind-pause.draft.notice:gone', mirror.slice(0, -20));
  localStorage.setItem('line-early', `${word} typed early`);
}

const drafts = ['reframe', 'edit 01', 'letter', 'line'];

async function draftTexts(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const slot of drafts) {
    const draft = await openDraft(slot, { text: textField });
    found.push(draft.fields.text);
    await draft.flush();
    draft.close();
  }
  return found;
}
const wantedDrafts = ['a draft', 'an edit', 'a mirror'].map((place) => `${word} in ${place}`);

/** Calls back at one of the writes, and goes on with it. @returns how many there were */
function atWrite(nth: number, happens: () => void): () => number {
  let done = 0;
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (++done === nth) happens();
    return real.apply(this, row);
  });
  return () => done;
}

/** From this write on all fail, as if the browser were gone; then it starts anew, locked. */
async function killedAt(nth: number, work: () => Promise<unknown>): Promise<boolean> {
  let gone = false;
  const writes = atWrite(nth, () => {
    gone = true;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('gone', 'AbortError');
    });
  });
  await work().catch(() => undefined);
  const reached = gone || writes() >= nth;
  vi.restoreAllMocks();
  closeLog();
  await restart();
  forgetKeys();
  return reached;
}

async function expectSealed(): Promise<void> {
  expect(await everythingStored()).not.toContain(word);
  expect(await lockStatus(Date.now())).toMatchObject({ state: 'on' });
  expect(await unlock(passphrase, 0)).toBe(true);
  expect(await texts()).toEqual(wanted);
  expect(await draftTexts()).toEqual([...wantedDrafts, `${word} typed early`]);
  expect((await loadPrivateSettings()).settings.dearName).toBe(`${word} Sam`);
}

async function expectOpen(): Promise<void> {
  expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
  expect(await texts()).toEqual(wanted);
  expect((await draftTexts()).slice(0, 3)).toEqual(wantedDrafts);
  expect((await loadPrivateSettings()).settings.dearName).toBe(`${word} Sam`);
  expect(await everythingStored()).not.toContain('sealed');
}

describe('F79 a lock', () => {
  test('killed at any write while it is made, is sealed to the end without the passphrase', async () => {
    for (let nth = 1; ; nth++) {
      await seed();
      if (!(await killedAt(nth, lock))) break;
      if ((await lockStatus(Date.now())).at === 'off') continue;
      await finishLock();
      await expectSealed();
    }
  }, 240_000);

  test('closed while it is being made, goes on sealing, and is called closed only then', async () => {
    await seed();
    await makeLock(passphrase, 0, Date.now());
    expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'sealing' });
    await lockNow();
    expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'sealing' });
    await finishLock();
    expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'on' });
    await expectSealed();
  });

  test('cancelled at any write while it is made, goes again', async () => {
    for (let nth = 1; ; nth++) {
      await seed();
      await makeLock(passphrase, 0, Date.now());
      let cancelled: Promise<void> | null = null;
      const writes = atWrite(nth, () => {
        cancelled = new Promise((resolve) => setTimeout(resolve)).then(removeLock);
      });
      await finishLock();
      await cancelled;
      await finishLock();
      const reached = writes() >= nth;
      vi.restoreAllMocks();
      if (!reached) break;
      await expectOpen();
    }
  }, 240_000);

  test('that is taken away waits while the log is closed, and goes on once it is open', async () => {
    for (let nth = 1; ; nth++) {
      await seed();
      await lock();
      const reached = await killedAt(nth, async () => {
        await removeLock();
        await finishLock();
      });
      const status = await lockStatus(Date.now());
      if (!reached || status.at === 'off') break;
      if (status.at === 'locked' && status.state === 'unproven') {
        await expect(finishLock()).rejects.toHaveProperty('kind', 'locked');
      }
      expect(await unlock(passphrase, 0)).toBe(true);
      await removeLock();
      await finishLock();
      await expectOpen();
    }
  }, 240_000);

  test('kept after all at any write while it is taken away, is sealed again', async () => {
    for (let nth = 1; ; nth++) {
      await seed();
      await lock();
      await removeLock();
      let kept: Promise<void> | null = null;
      const writes = atWrite(nth, () => {
        kept = new Promise((resolve) => setTimeout(resolve)).then(keepLock);
      });
      await finishLock();
      await kept;
      await finishLock();
      const reached = writes() >= nth;
      vi.restoreAllMocks();
      if (!reached) break;
      if ((await lockStatus(Date.now())).at === 'off') await expectOpen();
      else await expectSealed();
    }
  }, 240_000);

  test('loses nothing that is written while the log is closed for a moment on its way out', async () => {
    await seed();
    await lock();
    await removeLock();
    let meanwhile: Promise<unknown> | null = null;
    atWrite(1, () => {
      meanwhile = lockNow().then(async () => {
        await keepEntry(line(`${word} meanwhile`));
        await draftOf('notice', `${word} meanwhile`);
        await unlock(passphrase, 0);
      });
    });
    await finishLock().catch(() => undefined);
    await meanwhile;
    await finishLock();
    expect(await texts()).toEqual([...wanted, `${word} meanwhile`]);
    const draft = await openDraft('notice', { text: textField });
    expect(draft.fields.text).toBe(`${word} meanwhile`);
    draft.close();
  });

  test('seals what undo puts back, even where it was deleted before there was a lock', async () => {
    await keepMany(1);
    const kept = await keepEntry(line(`${word} deleted`));
    const deleted = await deleteEntry(kept?.id ?? '');
    await lock();
    await lockNow();
    if (deleted) await restoreEntry(deleted);
    expect(await everythingStored()).not.toContain(word);
    await unlock(passphrase, 0);
    expect(await texts()).toEqual([`${word} 0`, `${word} deleted`]);
  });
});
