import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { asideOf, isAside } from '../../../utils/log/database/draft-row.ts';
import { schemaVersion, upgrade } from '../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { readPage } from '../../../utils/log/entries.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { loadPrivateSettings } from '../../../utils/log/lock-setup/private-settings.ts';
import { finishLock, makeLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { saveSettings } from '../../../utils/settings/store.ts';
import { newProfile } from '../log/place.ts';
import { afterReading } from './meanwhile.ts';
import { keepMany, line, lock, passphrase, texts } from './secrets.ts';
import { everythingStored, localStorageRows } from './stored.ts';
import './quick-keys.ts';

const word = 'Geheimnis';
const typed = (value: string, at: number) => ({ text: { value, at, by: 'page' } });

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

async function draftText(slot: string): Promise<unknown> {
  const draft = await openDraft<{ text: string }>(slot, { text: textField });
  await draft.flush();
  draft.close();
  return draft.fields.text;
}

const putDraftRow = (slot: string, at: number, id = `${slot}.first`) =>
  withLog((log) => log.put('drafts', { slot, id, fields: typed(`${word} ${slot}`, at) }));

test('copies from before an upgrade, and an import under way, are emptied', async () => {
  const log = await openDB(databaseName, schemaVersion, {
    upgrade(fresh, _from, _to, tx) {
      fresh.createObjectStore('before-0', { autoIncrement: true }).put({ row: 'Geheimnis' });
      return upgrade(fresh as never, 0, tx as never);
    },
  });
  log.close();
  const incoming = { id: 'i', day: '2026-03-01', payload: { text: 'Geheimnis' } };
  await withLog((open) => open.put('incoming', incoming as never));
  await lock();
  expect(await everythingStored()).not.toContain('Geheimnis');
  await withLog((open) => open.put('incoming', incoming as never));
  await removeLock();
  await finishLock();
  expect(await everythingStored()).not.toContain('Geheimnis');
});

describe('a sealed row is never swapped in', () => {
  test.each<[string, (bytes: ArrayBuffer) => ArrayBuffer]>([
    [
      'that does not open',
      () => {
        throw new DOMException('no', 'OperationError');
      },
    ],
    [
      'that opens as something else',
      (bytes) => {
        const text = new TextDecoder().decode(bytes).replace('Geheimnis', 'geheimnis');
        return new TextEncoder().encode(text).buffer;
      },
    ],
  ])('%s', async (_what, spoil) => {
    await keepMany(1);
    await makeLock(passphrase, 0, Date.now());
    const rows = await withLog((log) => log.getAll('entries'));
    const real = crypto.subtle.decrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...asked) =>
      spoil(await real(...asked)),
    );
    await expect(finishLock()).rejects.toThrow('could not be read back');
    vi.restoreAllMocks();
    expect(await withLog((log) => log.getAll('entries'))).toEqual(rows);
    await finishLock();
    expect(await texts()).toEqual(['Geheimnis 0']);
  });
});

describe('what is edited while it is converted keeps the edit', () => {
  test.each(['sealed', 'opened'])('a draft, being %s', async (how) => {
    const at = Date.now();
    const row = { slot: 'reframe', id: 'reframe.first', fields: typed('before', at) };
    await withLog((log) => log.put('drafts', row));
    await (how === 'sealed' ? makeLock(passphrase, 0, at) : lock().then(removeLock));
    const edited = { ...row, fields: typed('edited', at + 1) };
    const happened = afterReading('drafts', 'reframe', (store) => store('drafts').put(edited));
    await finishLock();
    expect(happened()).toBe(true);
    expect(await draftText('reframe')).toBe('edited');
  });

  test.each(['sealed', 'opened'])('an entry, being %s', async (how) => {
    const entry = await keepEntry(line('before'));
    const id = entry?.id ?? '';
    await (how === 'sealed' ? makeLock(passphrase, 0, Date.now()) : lock().then(removeLock));
    const edited = { ...entry, payload: { text: 'edited' } };
    const happened = afterReading('entries', id, (store) => store('entries').put(edited));
    await finishLock();
    expect(happened()).toBe(true);
    expect((await readPage()).entries.map(({ payload }) => payload)).toEqual([{ text: 'edited' }]);
  });
});

describe('what pages that are gone have left is sealed, and comes back', () => {
  const leave = (key: string, text: string) => localStorage.setItem(key, text);
  const mirror = (slot: string) =>
    JSON.stringify({ id: `${slot}.first`, fields: typed(`${word} ${slot}`, Date.now()) });

  test('their mirrors, readable or not', async () => {
    leave('kind-pause.draft.letter:gone', mirror('letter'));
    leave('kind-pause.draft.notice:gone', mirror('notice').slice(0, -20));
    await lock();
    expect(await everythingStored()).not.toContain(word);
    expect(localStorageRows()).toEqual([expect.stringMatching(/^kind-pause.locked=\d$/)]);
    expect(await draftText('letter')).toBe(`${word} letter`);
  });

  test('the early letters of a new tab, newer than its draft whatever the clock said', async () => {
    await putDraftRow('line', Date.now() + 3_600_000);
    leave('line-early', `${word} early \ud800`);
    await lock();
    expect(await everythingStored()).not.toContain(word);
    expect(localStorage.getItem('line-early')).toBeNull();
    expect(await draftText('line')).toBe(`${word} early \ufffd`);
  });

  test('the name of someone dear, also where it was kept of settings nobody could read', async () => {
    await saveSettings({ dearName: word });
    await browser.storage.local.set({ settingsKept: { dearName: word, rhythm: 'moon' } });
    await lock();
    expect(await everythingStored()).not.toContain(word);
    expect((await loadPrivateSettings()).settings.dearName).toBe(word);
    await removeLock();
    await finishLock();
    expect((await loadPrivateSettings()).settings.dearName).toBe(word);
  });
});

test('where the lock is gone before the name is sealed, the name stays where it was', async () => {
  await saveSettings({ dearName: word });
  await makeLock(passphrase, 0, Date.now());
  const { local } = browser.storage;
  const real = local.get.bind(local) as unknown as (asked: unknown) => Promise<never>;
  const get = vi.spyOn(local, 'get').mockImplementation(async (asked: unknown) => {
    if ([asked].flat()[0] === 'settings') {
      get.mockRestore();
      await withLog((log) => log.delete('meta', IDBKeyRange.bound('key:', 'lock')));
    }
    return real(asked);
  });
  await finishLock();
  expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
  expect((await loadPrivateSettings()).settings.dearName).toBe(word);
});

describe('what comes in while everything is looked through', () => {
  test('sealed already: it is sealed once, and opens', async () => {
    await makeLock(passphrase, 0, Date.now());
    await keepMany(1);
    const draft = await openDraft('reframe', { text: textField });
    draft.set({ text: word });
    await draft.flush();
    draft.close();
    await finishLock();
    expect(await texts()).toEqual([`${word} 0`]);
    expect(await draftText('reframe')).toBe(word);
  });

  test('in the clear, from a page that was in the middle of it: nothing is called sealed before', async () => {
    await putDraftRow('reframe', 1);
    const entry = await keepEntry(line(word));
    const ledger = (await withLog((log) => log.get('meta', 'ledger'))) as { lastSeq: number };
    await withLog((log) => log.delete('entries', entry?.id ?? ''));
    await makeLock(passphrase, 0, Date.now());
    const happened = afterReading('drafts', 'reframe', (store) => {
      store('entries').put(entry);
      store('meta').put({ ...ledger, lastSeq: ledger.lastSeq + 1 }, 'ledger');
    });
    await finishLock();
    expect(happened()).toBe(true);
    expect(await everythingStored()).not.toContain(word);
    expect(await texts()).toEqual([word]);
  });

  test('a draft in another slot: nothing is called sealed before', async () => {
    await putDraftRow('reframe', 1);
    await makeLock(passphrase, 0, Date.now());
    const row = { slot: 'notice', id: 'notice.first', fields: typed(word, 1) };
    const happened = afterReading('drafts', 'reframe', (store) => store('drafts').put(row));
    await finishLock();
    expect(happened()).toBe(true);
    expect(await everythingStored()).not.toContain(word);
  });
});

describe('on the way back', () => {
  test('what is in the clear already stays, and leaves no old lock behind', async () => {
    await lock();
    await removeLock();
    await putDraftRow('reframe', 1);
    await finishLock();
    expect(await withLog((log) => log.getAllKeys('meta'))).toEqual(['ledger']);
    expect(await draftText('reframe')).toBe(`${word} reframe`);
  });

  test('a draft that does not open stays as it is, with its key, and holds nothing up', async () => {
    await putDraftRow('reframe', 1);
    await lock();
    const row = (await withLog((log) => log.get('drafts', 'reframe'))) as unknown as {
      sealed: { data: Uint8Array };
    };
    row.sealed.data[0] = (row.sealed.data[0] ?? 0) ^ 1;
    await withLog((log) => log.put('drafts', row as never));
    await removeLock();
    await finishLock();
    expect(await lockStatus(Date.now())).toEqual({ at: 'off' });
    expect(await withLog((log) => log.get('drafts', 'reframe'))).toEqual(row);
    const kept = await withLog((log) => log.getAllKeys('meta'));
    expect(kept.map((key) => key.split(':')[0])).toEqual(['key', 'ledger', 'old-lock']);
  });

  test('what was put aside stays beside its slot', async () => {
    await putDraftRow('reframe', 1);
    await withLog(async (log) => {
      const fields = typed(`${word} aside`, 1);
      await log.put('drafts', { slot: asideOf('reframe', 'old', 'key'), id: 'old', fields });
    });
    await lock();
    expect(await everythingStored()).not.toContain(word);
    const slots = await withLog((log) => log.getAllKeys('drafts'));
    expect(slots.filter(isAside)).toHaveLength(1);
    await removeLock();
    await finishLock();
    expect(await draftText('reframe')).toBe(`${word} reframe`);
  });

  test.each(['draft', 'entry'])(
    'a sealed %s that comes in is opened before its key goes',
    async (what) => {
      await putDraftRow('reframe', 1);
      await putDraftRow('notice', 1);
      const { id = '' } = (await keepEntry(line(word))) ?? {};
      await lock();
      const [entry, draft, ledger] = await withLog((log) =>
        Promise.all([
          log.get('entries', id),
          log.get('drafts', 'notice'),
          log.get('meta', 'ledger'),
        ]),
      );
      await withLog((log) => log.delete('drafts', 'notice'));
      await withLog((log) => log.delete('entries', id));
      await removeLock();
      const happened = afterReading('drafts', 'reframe', (store) => {
        if (what === 'draft') store('drafts').put(draft);
        else store('entries').put(entry);
        const { lastSeq } = ledger as { lastSeq: number };
        if (what === 'entry') store('meta').put({ ...ledger, lastSeq: lastSeq + 1 }, 'ledger');
      });
      await finishLock();
      expect(happened()).toBe(true);
      expect(await everythingStored()).not.toContain('sealed');
      expect(await (what === 'draft' ? draftText('notice') : texts())).toContain(word);
    },
  );
});
