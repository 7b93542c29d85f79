import { beforeEach, expect, test, vi } from 'vitest';
import { closeLog } from '../../../../utils/log/database/connection.ts';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { countEntries, readPage } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { mirrorText, open, reframe } from '../open-reframe.ts';
import { newProfile, restart } from '../place.ts';

beforeEach(newProfile);

test('without a database it works on the mirror and tells', async () => {
  const gone = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const draft = await open();
  const told: string[] = [];
  draft.onProblem((problem) => told.push(problem.kind));
  draft.set({ harsh: 'a' });
  draft.set({ harsh: 'ab' });
  await draft.flush();
  draft.close();
  expect(told).toEqual(['unavailable']);
  const second = await open();
  expect(second.fields.harsh).toBe('ab');
  second.set({ friend: 'c' });
  second.close();
  gone.mockRestore();
  const third = await open();
  expect(third.fields).toEqual({ harsh: 'ab', friend: 'c' });
  third.close();
});

test('writes are coalesced: a fast typist does not queue a write per key', async () => {
  const draft = await open();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  for (let n = 1; n <= 200; n++) draft.set({ harsh: 'x'.repeat(n) });
  await draft.flush();
  expect(put.mock.calls.length).toBeLessThanOrEqual(2);
  draft.close();
  closeLog();
  expect((await open()).fields.harsh).toHaveLength(200);
});

test('text typed while a write is under way is not lost, nor its mirror', async () => {
  const draft = await open();
  draft.set({ harsh: 'a' });
  await Promise.resolve();
  draft.set({ harsh: 'ab' });
  expect(mirrorText()).toContain('"ab"');
  await draft.flush();
  draft.close();
  closeLog();
  expect((await open()).fields.harsh).toBe('ab');
});

test('letting go while a write is under way does not bring the text back', async () => {
  const draft = await open();
  draft.set({ harsh: 'a' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  draft.set({ harsh: 'ab' });
  const cleared = draft.clear();
  expect(draft.fields).toEqual({});
  draft.set({ harsh: 'next' });
  await cleared;
  await draft.flush();
  expect(draft.fields).toEqual({ harsh: 'next' });
  draft.close();
  await restart();
  expect((await open()).fields).toEqual({ harsh: 'next' });
});

test('typing while Keep is under way goes into the next draft', async () => {
  const draft = await open();
  draft.set({ harsh: 'kept' });
  const keeping = keepEntry(reframe('kept'), { draft });
  draft.set({ friend: 'typed during' });
  await keeping;
  await draft.flush();
  expect(draft.fields).toEqual({ friend: 'typed during' });
  draft.close();
  await restart();
  expect((await open()).fields).toEqual({ friend: 'typed during' });
  expect(await countEntries()).toBe(1);
});

test('a clock that goes back does not make an older text win', async () => {
  const draft = await open();
  draft.set({ harsh: 'first' });
  await draft.flush();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 });
  draft.set({ harsh: 'second' });
  await draft.flush();
  draft.close();
  const again = await open();
  again.set({ harsh: 'third' });
  await again.flush();
  again.close();
  vi.useRealTimers();
  expect((await open()).fields.harsh).toBe('third');
});

test('a second page keeps the draft again after editing: the same entry, with the newer text', async () => {
  const one = await open();
  one.set({ harsh: 'first' });
  await one.flush();
  const stale = { ...one.keeping(), edited: one.keeping().edited + 1 };
  await keepEntry(reframe('first'), { draft: one });
  const second = {
    slot: 'reframe',
    keeping: () => stale,
    flush: async () => undefined,
    ended: async () => undefined,
  };
  await keepEntry(reframe('first, edited'), { draft: second });
  await keepEntry(reframe('first, edited'), { draft: second });
  const { entries } = await readPage();
  expect(entries.map((entry) => entry.payload)).toMatchObject([{ harsh: 'first, edited' }]);
  one.close();
});

test('slots do not mix', async () => {
  const reframeDraft = await open();
  const lineDraft = await openDraft('line', { text: textField });
  reframeDraft.set({ harsh: 'r' });
  lineDraft.set({ text: 'l' });
  await Promise.all([reframeDraft.flush(), lineDraft.flush()]);
  await lineDraft.clear();
  expect(reframeDraft.fields).toEqual({ harsh: 'r' });
  lineDraft.close();
  reframeDraft.close();
});

test('stored fields of another type are left out', async () => {
  const draft = await openDraft<{ harsh: unknown; step: number }>('reframe', {
    harsh: (raw) => raw,
    step: (raw) => (typeof raw === 'number' ? raw : undefined),
  });
  draft.set({ harsh: { not: 'text' }, step: 99 });
  await draft.flush();
  draft.close();
  expect((await open()).fields).toEqual({});
});
