import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withLog } from '../../../utils/log/database/connection.ts';
import { putDraft, readDraft } from '../../../utils/log/drafts/draft-store.ts';
import {
  begin,
  end,
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

describe('letting go', () => {
  test('leaves an empty draft with a new id, here and in other pages', async () => {
    const [one, other] = [await open(), await open()];
    one.set({ text: 'a' });
    await one.flush();
    await news();
    const heard = vi.fn();
    other.onChange(heard);
    mirrorOf('gone', { text: typed('a', start) });
    const cleared = one.clear();
    expect([one.id === first, one.fields, one.edited]).toEqual([false, {}, 0]);
    expect(mirrors()).toEqual([]);
    await cleared;
    await news();
    expect([other.id, other.fields]).toEqual([one.id, {}]);
    expect(heard).toHaveBeenCalledExactlyOnceWith({});
    expect(await stored()).toEqual({ slot, id: one.id, fields: {} });
    expect(await withLog((log) => log.get('ended', first))).toEqual({
      id: first,
      at: start,
      edited: start,
      over: { text: { at: start, by: expect.any(String) } },
    });
  });

  test('what is typed on goes into the next one, and is saved', async () => {
    const draft = await open();
    draft.set({ text: 'a' });
    const cleared = draft.clear();
    draft.set({ text: 'next' });
    await cleared;
    await draft.flush();
    expect(draft.fields).toEqual({ text: 'next' });
    expect((await stored()).fields.text?.value).toBe('next');
    expect(mirrors()).toEqual([]);
  });

  test('F73 and where the clock was set back meanwhile', async () => {
    const draft = await open();
    draft.set({ text: 'a' });
    await draft.clear();
    vi.setSystemTime(start - 3_600_000);
    draft.set({ text: 'next' });
    await draft.flush();
    expect((await stored()).fields.text?.value).toBe('next');
  });

  test('F22 leaves the mirror of a page that is gone and had typed later', async () => {
    const draft = await open();
    draft.set({ text: 'a' });
    mirrorOf('gone', { text: typed('a', start), more: typed('later', start + 10) });
    await draft.clear();
    expect(mirrors()).toHaveLength(1);
    expect((await open()).fields).toEqual({ more: 'later' });
  });

  test('what another page types meanwhile is taken along into the next one', async () => {
    const [one, other] = [await open(), await open()];
    one.set({ text: 'a' });
    await one.flush();
    await news();
    vi.setSystemTime(start + 1_000);
    const cleared = one.clear();
    vi.setSystemTime(start + 2_000);
    other.set({ more: 'typed on' });
    await cleared;
    await news();
    await Promise.all([one.flush(), other.flush()]);
    await news();
    expect([other.id, other.fields]).toEqual([one.id, { more: 'typed on' }]);
    expect(one.fields).toEqual({ more: 'typed on' });
  });
});

describe('keeping', () => {
  test('means what is there; a second click on the untouched next one means the same', async () => {
    const draft = await open();
    draft.set({ text: 'a' });
    const pressed = draft.keeping();
    expect(pressed).toMatchObject({ id: first, edited: start, fields: { text: { value: 'a' } } });
    const next = { slot, id: 'next', fields: {} };
    await draft.ended({ id: first, edited: start, next });
    expect([draft.id, draft.fields]).toEqual(['next', {}]);
    vi.setSystemTime(start + 1_499);
    expect(draft.keeping()).toEqual({ id: first, edited: start, at: start });
    vi.setSystemTime(start + 1_500);
    expect(draft.keeping()).toEqual({ id: 'next', edited: 0, fields: {} });
    vi.setSystemTime(start + 100);
    draft.set({ text: 'b' });
    expect(draft.keeping()).toMatchObject({ id: 'next', edited: start + 100 });
  });

  test('ends both drafts where it had gone into the next one already', async () => {
    const [one, other] = [await open(), await open()];
    one.set({ text: 'a' });
    await one.flush();
    await news();
    await one.ended({
      id: 'earlier',
      also: first,
      edited: start,
      next: { slot, id: 'n', fields: {} },
    });
    await news();
    expect([one.id, other.id, other.fields]).toEqual(['n', 'n', {}]);
  });

  test('takes what was typed later along, with a mirror until it is saved', async () => {
    const draft = await open();
    draft.set({ text: 'a' });
    await draft.flush();
    vi.setSystemTime(start + 50);
    draft.set({ more: 'later' });
    await draft.flush();
    const ended = draft.ended({ id: first, edited: start, next: { slot, id: 'n', fields: {} } });
    expect([draft.id, draft.fields]).toEqual(['n', { more: 'later' }]);
    expect(mirrors()).toHaveLength(1);
    await ended;
    await draft.flush();
    expect(mirrors()).toEqual([]);
  });

  test('of nothing new reads what is there', async () => {
    const draft = await open();
    await putDraft(slot, { id: first, fields: { text: typed('from elsewhere') } });
    const heard = vi.fn();
    draft.onChange(heard);
    await draft.ended({ id: 'x', edited: 0, next: null });
    expect(draft.fields).toEqual({ text: 'from elsewhere' });
    expect(heard).toHaveBeenCalledOnce();
    await draft.ended({ id: 'x', edited: 0, next: null });
    expect(heard).toHaveBeenCalledOnce();
  });
});

test('a page that is looked at again reads what it slept through', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
  vi.stubGlobal('document', page);
  const draft = await open();
  await putDraft(slot, { id: first, fields: { text: typed('meanwhile') } });
  const look = async () => {
    page.dispatchEvent(new Event('visibilitychange'));
    await news();
    return draft.fields.text;
  };
  expect(await look()).toBeUndefined();
  page.visibilityState = 'visible';
  expect(await look()).toBe('meanwhile');
  const { row } = await readDraft(slot, []);
  expect(row.fields.text?.value).toBe('meanwhile');
  draft.close();
  await putDraft(slot, { id: first, fields: { text: typed('after', 9) } });
  expect(await look()).toBe('meanwhile');
});
