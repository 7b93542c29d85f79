import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { countEntries, deleteEntry, readPage, updateEntry } from '../../../../utils/log/entries.ts';
import type { NewEntry } from '../../../../utils/log/entry/entry.ts';
import { checkLog } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { recordIntent } from '../../../../utils/log/nudge-history.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import { fullDisk, newProfile, restart } from '../place.ts';

const line = (text: string): NewEntry => ({
  kind: 'line',
  element: 'kindness',
  source: 'newtab',
  payload: { text },
});
const openLine = () => openDraft('line', { text: textField });

beforeEach(newProfile);

for (const [fault, name] of [
  ['F38 a full disk', 'UnknownError'],
  ['F40 a quota error', 'QuotaExceededError'],
] as const) {
  describe(fault, () => {
    test('is told as not kept; text stays in the draft and comes back after a restart', async () => {
      await keepEntry(line('before'));
      const draft = await openLine();
      draft.set({ text: 'precious' });
      await draft.flush();
      draft.set({ text: 'precious words' });
      fullDisk(name);
      await expect(keepEntry(line('precious words'), { draft })).rejects.toMatchObject({
        kind: 'disk-full',
      });
      expect(draft.fields.text).toBe('precious words');
      vi.restoreAllMocks();
      expect(await countEntries()).toBe(1);
      draft.close();
      await restart();
      const again = await openLine();
      expect(again.fields.text).toBe('precious words');
      expect(await keepEntry(line('precious words'), { draft: again })).not.toBeNull();
      again.close();
      expect(await checkLog()).toBe('fine');
    });

    test('stops all writing until the browser restarts, also when space is free again', async () => {
      const { id } = (await keepEntry(line('before'))) ?? { id: '' };
      fullDisk(name);
      await expect(keepEntry(line('x'))).rejects.toMatchObject({ kind: 'disk-full' });
      vi.restoreAllMocks();
      const verbs = [
        () => keepEntry(line('y')),
        () => updateEntry(id, { hard: true }),
        () => deleteEntry(id),
        () => eraseEverything(),
        () => recordIntent({ id: 'n', origin: 'few', at: 0 }),
      ];
      for (const verb of verbs) {
        await expect(verb()).rejects.toMatchObject({ kind: 'disk-full' });
      }
      expect((await readPage()).entries).toHaveLength(1);
      await restart();
      for (const verb of verbs) await verb();
    });

    test('in another page while this one types: told, and the mirror kept', async () => {
      const draft = await openLine();
      const told: string[] = [];
      draft.onProblem((problem) => told.push(problem.kind));
      fullDisk(name);
      await expect(keepEntry(line('elsewhere'))).rejects.toThrow();
      vi.restoreAllMocks();
      draft.set({ text: 'typed on' });
      await draft.flush();
      expect(told).toEqual(['disk-full']);
      draft.set({ text: 'typed on and on' });
      draft.close();
      await restart();
      const again = await openLine();
      expect(again.fields.text).toBe('typed on and on');
      again.close();
    });
  });
}

test('a write that fails leaves nothing half done', async () => {
  await keepEntry(line('one'));
  const draft = await openLine();
  draft.set({ text: 'two' });
  await draft.flush();
  const put = IDBObjectStore.prototype.put;
  // The last write of keeping is the ledger's: the entry and the draft's end are in by then.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === 'meta') throw new DOMException('no space', 'UnknownError');
    return put.apply(this, row);
  });
  await expect(keepEntry(line('two'), { draft })).rejects.toMatchObject({ kind: 'disk-full' });
  vi.restoreAllMocks();
  draft.close();
  await restart();
  expect((await readPage()).entries).toHaveLength(1);
  const again = await openLine();
  expect(again.fields.text).toBe('two');
  again.close();
});

test('a commit that fails after every request succeeded is not kept', async () => {
  const open = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...how
  ) {
    const tx = open.apply(this, how);
    // One request that fails late and is not caught aborts the transaction with its error.
    if (how[1] === 'readwrite') {
      tx.objectStore('meta').add({ created: '', lastSeq: 0, count: 0 }, 'ledger');
    }
    return tx;
  });
  await expect(keepEntry(line('x'))).rejects.toThrow();
  vi.restoreAllMocks();
  await restart();
  expect(await countEntries()).toBe(0);
});

test('a mistake of ours is no problem of the disk', async () => {
  await expect(
    recordIntent({ id: (() => 1) as unknown as string, origin: 'few', at: 0 }),
  ).rejects.not.toHaveProperty('kind');
  await recordIntent({ id: 'fine', origin: 'few', at: 0 });
});

test('extension storage that fails loses nothing', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
  expect(await keepEntry(line('kept'))).not.toBeNull();
  vi.restoreAllMocks();
  await restart();
  expect(await checkLog()).toBe('fine');
  expect(await countEntries()).toBe(1);
});
