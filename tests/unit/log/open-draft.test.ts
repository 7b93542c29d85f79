import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { putDraft } from '../../../utils/log/drafts/draft-store.ts';
import {
  begin,
  end,
  type Fields,
  first,
  mirrorOf,
  mirrors,
  news,
  open,
  slot,
  start,
  stored,
  typed,
} from './open-line.ts';

beforeEach(begin);
afterEach(end);

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'UnknownError');
  });

describe('what is typed', () => {
  test('is stamped by the clock and the page, and stands in the database and no mirror', async () => {
    const draft = await open();
    expect([draft.id, draft.edited, draft.fields]).toEqual([first, 0, {}]);
    draft.set({ text: 'a', list: [1] });
    expect([draft.edited, draft.fields]).toEqual([start, { text: 'a', list: [1] }]);
    expect(mirrors()).toHaveLength(1);
    await draft.flush();
    const { id, fields } = await stored();
    expect([id, fields.text?.value, fields.text?.at]).toEqual([first, 'a', start]);
    expect(fields.text?.by).toMatch(/^[0-9a-f-]{36}$/);
    expect(fields.list?.by).toBe(fields.text?.by);
    expect(mirrors()).toEqual([]);
  });

  test('is later than what was typed before, whatever the clock says', async () => {
    const draft = await open();
    draft.set({ text: 'a' });
    draft.set({ text: 'ab' });
    expect(draft.edited).toBe(start + 1);
    vi.setSystemTime(start - 5_000);
    draft.set({ more: 'b' });
    expect(draft.edited).toBe(start + 2);
    vi.setSystemTime(start + 9_000);
    draft.set({ more: 'bc' });
    expect(draft.edited).toBe(start + 9_000);
  });

  test('and is the same is no edit', async () => {
    const draft = await open();
    draft.set({ text: 'a', list: [1, 2] });
    await draft.flush();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    vi.setSystemTime(start + 1_000);
    draft.set({ text: 'a', list: [1, 2] });
    draft.set({});
    draft.set({ more: undefined } as unknown as Partial<Fields>);
    await draft.flush();
    expect(draft.edited).toBe(start);
    expect(put).not.toHaveBeenCalled();
    expect(mirrors()).toEqual([]);
    draft.set({ list: [1, 3] });
    draft.set({ text: '1' });
    expect(draft.fields).toEqual({ text: '1', list: [1, 3] });
  });

  test('is read by the fields there are, and well formed', async () => {
    await putDraft(slot, {
      id: first,
      fields: { text: typed(7), gone: typed('x'), more: typed('m') },
    });
    const draft = await open();
    expect(draft.fields).toEqual({ more: 'm' });
    draft.set({ text: 'a\ud800b' });
    expect(draft.fields.text).toBe('a\ufffdb');
    await draft.flush();
    expect((await stored()).fields.gone?.value).toBe('x');
  });

  test('is told to other pages at once, and to nobody here', async () => {
    const [one, other] = [await open(), await open()];
    const heardHere = vi.fn();
    const heard = vi.fn();
    one.onChange(heardHere);
    const stop = other.onChange(heard);
    one.set({ text: 'a' });
    await news();
    expect(other.fields).toEqual({ text: 'a' });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ text: 'a' });
    expect(heardHere).not.toHaveBeenCalled();
    stop();
    one.set({ text: 'ab' });
    await news();
    expect(other.fields).toEqual({ text: 'ab' });
    expect(heard).toHaveBeenCalledOnce();
    other.close();
    one.set({ text: 'abc' });
    await news();
    expect(other.fields).toEqual({ text: 'ab' });
  });
});

describe('what mirrors of pages that are gone hold', () => {
  test('is taken along, saved, and then gone', async () => {
    await putDraft(slot, { id: first, fields: { text: typed('stored') } });
    mirrorOf('gone', { text: typed('newer', 6) });
    mirrorOf('other', { more: typed('beside', 4) });
    const draft = await open();
    expect(draft.fields).toEqual({ text: 'newer', more: 'beside' });
    await draft.flush();
    expect((await stored()).fields.text?.value).toBe('newer');
    expect(mirrors()).toEqual([]);
  });

  test('goes without a write where the database has it all', async () => {
    await putDraft(slot, { id: first, fields: { text: typed('stored', 9) } });
    mirrorOf('gone', { text: typed('older', 6) });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const draft = await open();
    await draft.flush();
    expect(draft.fields).toEqual({ text: 'stored' });
    expect(put).not.toHaveBeenCalled();
    expect(mirrors()).toEqual([]);
  });

  test('is shown where the database does not open', async () => {
    mirrorOf('gone', { text: typed('mine', 6) });
    closeLog();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const draft = await open();
    expect([draft.id, draft.fields]).toEqual([first, { text: 'mine' }]);
    const told = vi.fn();
    const stop = draft.onProblem(told);
    expect(told).toHaveBeenCalledOnce();
    stop();
    await draft.clear();
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('where something fails', () => {
  test('it is told once, what is typed stays in the mirror, and nothing more is written', async () => {
    const draft = await open();
    const told: string[] = [];
    draft.onProblem(({ kind }) => told.push(kind));
    const put = full();
    draft.set({ text: 'a' });
    await draft.flush();
    expect(told).toEqual(['disk-full']);
    expect(mirrors()).toHaveLength(1);
    draft.set({ text: 'ab' });
    await draft.flush();
    expect(put).toHaveBeenCalledOnce();
    expect(told).toEqual(['disk-full']);
    expect(localStorage.getItem(mirrors()[0] ?? '')).toContain('"ab"');
    const late: string[] = [];
    draft.onProblem(({ kind }) => late.push(kind));
    expect(late).toEqual(['disk-full']);
  });

  test('a page opened once writing has stopped says so, and works on its mirror', async () => {
    await browser.storage.session.set({ logWritesStopped: true });
    const empty = await open();
    const told: string[] = [];
    empty.onProblem(({ kind }) => told.push(kind));
    expect(told).toEqual(['disk-full']);
    // Nothing was typed: there is nothing to mirror.
    expect(mirrors()).toEqual([]);
    empty.set({ text: 'a' });
    expect(mirrors()).toHaveLength(1);
  });

  test('what was confirmed before is written to the mirror as well', async () => {
    const draft = await open();
    draft.set({ text: 'kept safe' });
    await draft.flush();
    expect(mirrors()).toEqual([]);
    await browser.storage.session.set({ logWritesStopped: true });
    draft.set({ more: 'b' });
    await draft.flush();
    expect(localStorage.getItem(mirrors()[0] ?? '')).toContain('kept safe');
  });
});
