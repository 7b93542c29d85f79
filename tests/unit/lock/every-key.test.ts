import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { schemaVersion, upgrade } from '../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { loadPrivateSettings } from '../../../utils/log/lock-setup/private-settings.ts';
import { settingsKey } from '../../../utils/settings/store.ts';
import { storageKeys } from '../../../utils/storage-keys.ts';
import { newProfile } from '../log/place.ts';
import { line, lock, texts } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const secret = 'Zweifel und Müdigkeit';
const typed = (by: string) => ({ text: { value: `${secret} ${by}`, at: Date.now(), by } });

/** For each place that may hold words: some, as a page would leave them there. */
const fill: Record<string, () => unknown> = {
  'before-*': async () => {
    const log = await openDB(databaseName, schemaVersion, {
      upgrade(fresh, _from, _to, tx) {
        fresh.createObjectStore('before-0', { autoIncrement: true }).put({ row: secret });
        return upgrade(fresh as never, 0, tx as never);
      },
    });
    log.close();
  },
  'kind-pause': () => undefined,
  entries: () => keepEntry(line(secret)),
  drafts: () => putRow('drafts', { slot: 'notice', id: 'n', fields: typed('notice') }),
  incoming: () => putRow('incoming', { id: 'i', day: '2026-03-01', payload: { text: secret } }),
  'kind-pause.draft.*': () => {
    const mirror = JSON.stringify({ id: 'r', fields: typed('reframe') });
    localStorage.setItem('kind-pause.draft.reframe:one', mirror);
    localStorage.setItem('kind-pause.draft.letter:two', `${secret}, and no JSON`);
  },
  'line-early': () => localStorage.setItem('line-early', `${secret} early`),
  settings: () => browser.storage.local.set({ [settingsKey]: { version: 1, dearName: secret } }),
  settingsKept: () => browser.storage.local.set({ settingsKept: { dearName: secret, few: 7 } }),
  // Only a log with a lock has it.
  dear: () => undefined,
};

const putRow = (store: 'drafts' | 'incoming', row: object) =>
  withLog((log) => log.put(store, row as never));

async function draftText(slot: string): Promise<unknown> {
  const draft = await openDraft<{ text: string }>(slot, { text: textField });
  const { text } = draft.fields;
  await draft.flush();
  draft.close();
  return text;
}

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

test('each key that may hold words is filled here', () => {
  const withWords = storageKeys.filter(({ underLock }) => underLock !== undefined);
  expect(withWords.map(({ key }) => key).sort()).toEqual(Object.keys(fill).sort());
});

test('making a lock leaves no word in the clear in any of them, and loses none that counts', async () => {
  for (const write of Object.values(fill)) await write();
  // Two mirrors, and seven others.
  expect((await everythingStored()).split(secret)).toHaveLength(9 + 1);
  await lock();
  expect(await everythingStored()).not.toContain(secret);
  expect(await texts()).toEqual([secret]);
  expect(await draftText('notice')).toBe(`${secret} notice`);
  expect(await draftText('reframe')).toBe(`${secret} reframe`);
  expect(await draftText('line')).toBe(`${secret} early`);
  expect((await loadPrivateSettings()).settings.dearName).toBe(secret);
  expect(await browser.storage.local.get('settingsKept')).toEqual({ settingsKept: { few: 7 } });
  expect(await everythingStored()).not.toContain(secret);
});
