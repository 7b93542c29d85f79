import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeLog } from '../../../../utils/log/database/connection.ts';
import {
  dropMirror,
  mirrorKey,
  PageMirror,
  writeMirror,
} from '../../../../utils/log/drafts/draft-mirror.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { noteLock } from '../../../../utils/log/lock/lock-hint.ts';
import { lookAtKeeping } from '../../../../utils/stores/keeping.ts';
import { localStore } from '../../../../utils/stores/local-storage.ts';
import { allMirrors, mirrorText, open, reframe } from '../open-reframe.ts';
import { fullDisk, newProfile } from '../place.ts';

beforeEach(newProfile);

/** A database in which this page's writes never arrive, as when its popup closes at once. */
function cutOff() {
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('the page is gone', 'InvalidStateError');
  });
}

describe('the mirror', () => {
  test('F22 is written at once, in the same turn', async () => {
    const draft = await open();
    draft.set({ harsh: 'you' });
    expect(mirrorText()).toContain('"you"');
    await draft.flush();
    expect(mirrorText()).toBe('');
    draft.close();
  });

  test('F22 wins on reopening when the database never got the last letters', async () => {
    const draft = await open();
    draft.set({ harsh: 'you id' });
    await draft.flush();
    const gone = cutOff();
    draft.set({ harsh: 'you idiot', step: 2 });
    await draft.flush();
    draft.close();
    gone.mockRestore();
    const again = await open();
    expect(again.fields).toEqual({ harsh: 'you idiot', step: 2 });
    await again.flush();
    expect(mirrorText()).toBe('');
    again.close();
    expect((await open()).fields.harsh).toBe('you idiot');
  });

  test('loses on reopening when the database is newer', async () => {
    const draft = await open();
    draft.set({ harsh: 'old' });
    const old = allMirrors();
    await draft.flush();
    draft.set({ harsh: 'new' });
    await draft.flush();
    draft.close();
    for (const [key, text] of old) localStorage.setItem(key, text);
    const again = await open();
    expect(again.fields.harsh).toBe('new');
    again.close();
  });

  test('of a kept or let go draft does not bring it back', async () => {
    const draft = await open();
    draft.set({ harsh: 'kept' });
    const old = allMirrors();
    await keepEntry(reframe('kept'), { draft });
    draft.close();
    for (const [key, text] of old) localStorage.setItem(key, text);
    const again = await open();
    expect(again.fields).toEqual({});
    expect(mirrorText()).toBe('');
    again.set({ harsh: 'let go' });
    const later = allMirrors();
    await again.clear();
    expect(mirrorText()).toBe('');
    again.close();
    for (const [key, text] of later) localStorage.setItem(key, text);
    const third = await open();
    expect(third.fields).toEqual({});
    third.close();
  });

  test('is only dropped while nothing newer was written to it', async () => {
    await lookAtKeeping();
    noteLock(false);
    const fields = { harsh: { value: 'a', at: 1, by: 'p' } };
    const store = localStore();
    if (!store) throw new Error('no localStorage');
    const text = writeMirror(store, 'reframe', 'p', { id: 'x', fields }) ?? '';
    const newer = { harsh: { value: 'ab', at: 2, by: 'p' } };
    writeMirror(store, 'reframe', 'p', { id: 'x', fields: newer });
    const key = mirrorKey('reframe', 'p');
    dropMirror(store, key, text);
    expect(mirrorText()).toContain('"ab"');
    dropMirror(store, key, localStorage.getItem(key) ?? '');
    expect(mirrorText()).toBe('');
  });

  test('that is full or refused is no harm while the database works', async () => {
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const draft = await open();
    draft.set({ harsh: 'x'.repeat(100) });
    await draft.flush();
    draft.close();
    closeLog();
    expect((await open()).fields.harsh).toHaveLength(100);
  });

  test('that is broken or not ours is left out', async () => {
    for (const [n, odd] of [
      '{',
      '7',
      'null',
      '{"id":1}',
      '{"id":"a","fields":{"harsh":1}}',
    ].entries()) {
      localStorage.setItem(`kind-pause.draft.reframe:${n}`, odd);
    }
    const hostile = '{"id":"reframe.first","fields":{"__proto__":{"at":9,"by":"x","value":1}}}';
    localStorage.setItem('kind-pause.draft.reframe:h', hostile);
    const draft = await open();
    expect(draft.fields).toEqual({});
    draft.set({ harsh: 'works' });
    await draft.flush();
    draft.close();
    expect((await open()).fields).toEqual({ harsh: 'works' });
  });
});

test('F22 of several mirrors the newest draft comes back, with all that is known of that one', () => {
  const draft = (id: string, name: string, at: number) => ({
    id,
    fields: { [name]: { value: name, at, by: 'p' } },
  });
  const all = [
    draft('older', 'harsh', 8),
    draft('newer', 'friend', 5),
    draft('newer', 'kinder', 9),
  ];
  for (const [page, one] of all.entries()) {
    localStorage.setItem(`kind-pause.draft.reframe:${page}`, JSON.stringify(one));
  }
  const newest = new PageMirror('reframe', 'mine').newest();
  expect([newest?.id, Object.keys(newest?.fields ?? {}).sort()]).toEqual([
    'newer',
    ['friend', 'kinder'],
  ]);
});

test('opened after writing stopped: told at once, and what is shown is in the mirror', async () => {
  const draft = await open();
  draft.set({ harsh: 'perhaps not on the disk' });
  await draft.flush();
  fullDisk();
  await expect(keepEntry(reframe('x'))).rejects.toThrow();
  vi.restoreAllMocks();
  const again = await open();
  const told = vi.fn();
  again.onProblem(told);
  expect(told).toHaveBeenCalledOnce();
  expect(mirrorText()).toContain('perhaps not on the disk');
});
