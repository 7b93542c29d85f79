import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { isAside, type StampedFields } from '../../../utils/log/database/draft-row.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { discardDraft } from '../../../utils/log/drafts/draft-end.ts';
import { putDraft, readDraft } from '../../../utils/log/drafts/draft-store.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { finishLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { newProfile } from '../log/place.ts';
import { afterReading, atSealing } from './meanwhile.ts';
import { line, lock, passphrase, texts } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const slot = 'reframe';
const first = `${slot}.first`;

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => void vi.restoreAllMocks());

const typed = (name: string, value: string, at: number): StampedFields => ({
  [name]: { value, at, by: 'page' },
});
const put = (name: string, value: string, at: number, id = first) =>
  putDraft(slot, { id, fields: typed(name, value, at) });
const slots = () => withLog((log) => log.getAllKeys('drafts'));

/** What stands in the slot, as words. */
async function words(): Promise<Record<string, unknown>> {
  const { row } = await readDraft(slot, []);
  return Object.fromEntries(Object.entries(row.fields).map(([name, { value }]) => [name, value]));
}

/** A draft from before the log was locked, and one typed since in its slot, which is over. */
async function asideOfFreeSlot(): Promise<void> {
  await lock();
  await put('harsh', 'before', 10);
  await lockNow();
  forgetKeys();
  const draft = await openDraft<{ harsh: string }>(slot, { harsh: textField });
  expect(draft.id).toBe(`${first}~`);
  draft.set({ harsh: 'while locked' });
  await draft.flush();
  await draft.clear();
  draft.close();
  expect((await slots()).filter(isAside)).toHaveLength(1);
}

describe('two pages on a locked log', () => {
  test('that type at once lose no edit', async () => {
    await lock();
    await lockNow();
    await Promise.all(['harsh', 'friend', 'kinder'].map((name, at) => put(name, name, 10 + at)));
    expect(await words()).toEqual({ harsh: 'harsh', friend: 'friend', kinder: 'kinder' });
    expect(await everythingStored()).not.toContain('"friend"');
  });

  test('what is typed while another page seals its own survives it', async () => {
    await lock();
    await put('harsh', 'before', 10);
    const happened = atSealing('encrypt', () => put('friend', 'meanwhile', 20));
    await put('harsh', 'after', 30);
    expect(happened()).toBe(true);
    expect(await words()).toEqual({ harsh: 'after', friend: 'meanwhile' });
  });

  test('words that were let go while another page was saving them stay gone', async () => {
    await lock();
    await put('harsh', 'another draft', 10);
    const { row } = await readDraft(slot, []);
    await discardDraft({ id: row.id, at: 20, edited: 20 }, slot, { newId: 'second', kept: {} });
    const end = { id: 'asleep', at: 30, edited: 30 };
    const happened = afterReading('ended', 'asleep', (store) => store('ended').put(end));
    await put('harsh', 'let go', 25, 'asleep');
    expect(happened()).toBe(true);
    expect(await words()).toEqual({});
  });

  test('goes on with the draft it has open when the log is locked, and all of it is one', async () => {
    await lock();
    await put('harsh', 'before', 10);
    await lockNow();
    forgetKeys();
    expect((await put('friend', 'after', 20)).id).toBe(first);
    expect((await slots()).filter(isAside)).toHaveLength(1);
    await unlock(passphrase, 0);
    expect(await words()).toEqual({ harsh: 'before', friend: 'after' });
    expect(await slots()).toEqual([slot]);
  });
});

describe('words that are being sealed while the lock goes', () => {
  const lockGoes = async () => {
    await removeLock();
    await finishLock();
  };

  test('the first ones of a draft are there, under no key that is gone', async () => {
    await lock();
    const happened = atSealing('encrypt', lockGoes);
    await put('harsh', 'typed', 10);
    expect(happened()).toBe(true);
    expect(await words()).toEqual({ harsh: 'typed' });
    expect(await everythingStored()).not.toContain('sealed');
  });

  test('those that come back from beside their slot as well', async () => {
    await asideOfFreeSlot();
    await unlock(passphrase, 0);
    const happened = atSealing('encrypt', lockGoes);
    await words();
    expect(happened()).toBe(true);
    expect(await words()).toEqual({ harsh: 'before' });
    expect(await everythingStored()).not.toContain('sealed');
  });
});

test('a draft that went with its entry, before it was ever stored, does not come back', async () => {
  await lock();
  await withLog((log) => log.put('ended', { id: first, at: 20, edited: 20 }));
  const known = [{ id: first, fields: typed('harsh', 'gone', 10) }];
  expect((await readDraft(slot, known)).row.fields).toEqual({});
  expect((await put('harsh', 'gone', 10)).fields).toEqual({});
  expect((await put('harsh', 'typed after', 30)).fields).toHaveProperty('harsh');
});

test('what sealing needs is made ready as a draft is opened: a popup may close at its first letters', async () => {
  await lock();
  await lockNow();
  forgetKeys();
  await readDraft(slot, []);
  await vi.waitFor(async () => {
    const { lock: session } = await browser.storage.session.get('lock');
    expect(session).toHaveProperty('writing');
  });
});

describe('what was put aside while the log was locked', () => {
  test('comes back once, whoever looks, and is put aside no more', async () => {
    await asideOfFreeSlot();
    expect(await words()).toEqual({});
    await unlock(passphrase, 0);
    const seen = await Promise.all([words(), words(), words()]);
    expect(seen).toEqual(Array(3).fill({ harsh: 'before' }));
    expect(await slots()).toEqual([slot]);
    const { row } = await readDraft(slot, []);
    await discardDraft({ id: row.id, at: 40, edited: Date.now() }, slot, {
      newId: 'next',
      kept: {},
    });
    expect(await words()).toEqual({});
  });

  test('waits for a slot that is in use, and goes into it once that is free', async () => {
    await asideOfFreeSlot();
    await unlock(passphrase, 0);
    const { id } = (await withLog((log) => log.get('drafts', slot))) ?? { id: '' };
    await put('friend', 'in use', Date.now(), id);
    expect(await words()).toEqual({ friend: 'in use' });
    await discardDraft({ id, at: Date.now(), edited: Date.now() }, slot, {
      newId: 'next',
      kept: {},
    });
    expect(await words()).toEqual({ harsh: 'before' });
  });

  test('takes nothing from another page that types in the slot at that moment', async () => {
    await asideOfFreeSlot();
    await unlock(passphrase, 0);
    const { id } = (await withLog((log) => log.get('drafts', slot))) ?? { id: '' };
    const happened = atSealing('encrypt', () =>
      put('friend', 'in this moment', Date.now() + 1_000, id),
    );
    await words();
    expect(happened()).toBe(true);
    expect(await words()).toMatchObject({ friend: 'in this moment' });
    const all = await everythingStored();
    expect(all).not.toContain('in this moment');
    await discardDraft({ id, at: Date.now(), edited: Date.now() + 2_000 }, slot, {
      newId: 'next',
      kept: {},
    });
    expect([{}, { harsh: 'before' }]).toContainEqual(await words());
  });

  test('stays gone where it was let go in the meantime, and leaves its place', async () => {
    await asideOfFreeSlot();
    await withLog((log) => log.put('ended', { id: first, at: 30, edited: 30 }));
    await unlock(passphrase, 0);
    expect(await words()).toEqual({});
    expect(await slots()).toEqual([slot]);
  });

  test('comes back in the clear as well, once the lock is gone', async () => {
    await asideOfFreeSlot();
    await unlock(passphrase, 0);
    await removeLock();
    await finishLock();
    expect(await words()).toEqual({ harsh: 'before' });
    expect(await slots()).toEqual([slot]);
  });
});

describe.each(['without a lock', 'with a lock'])('the end of a draft, %s', (how) => {
  const end = { id: first, at: 20, edited: 20 };
  beforeEach(async () => {
    if (how === 'with a lock') await lock();
    await put('harsh', 'before', 10);
  });

  test('leaves what was typed after it', async () => {
    await put('friend', 'after', 30);
    expect((await discardDraft(end, slot, { newId: 'next', kept: {} })).next?.id).toBe('next');
    expect(await words()).toEqual({ friend: 'after' });
    const stored = await everythingStored();
    if (how === 'with a lock') expect(stored).not.toContain('"after"');
  });

  test('leaves what another page types in that very moment', async () => {
    const fields = { ...typed('harsh', 'before', 10), ...typed('friend', 'meanwhile', 30) };
    const row = { slot, id: first, fields };
    const happened = afterReading('drafts', slot, (store) => store('drafts').put(row));
    await discardDraft(end, slot, { newId: 'next', kept: {} });
    expect(happened()).toBe(true);
    expect(await words()).toEqual({ friend: 'meanwhile' });
  });

  test('leaves another draft alone that has its slot by now', async () => {
    await discardDraft(end, slot, { newId: 'next', kept: {} });
    await put('harsh', 'another', 30, 'next');
    expect((await discardDraft(end, slot, { newId: 'third', kept: {} })).next?.id).toBe('next');
    expect(await words()).toEqual({ harsh: 'another' });
  });

  test('is remembered: a page that slept brings nothing of it back', async () => {
    await discardDraft(end, slot, { newId: 'next', kept: {} });
    await put('harsh', 'before', 15);
    expect(await words()).toEqual({});
  });

  test('by Keep leaves what another page types in that very moment', async () => {
    const draft = {
      slot,
      keeping: () => ({ id: first, edited: 20 }),
      flush: async () => undefined,
    };
    const fields = { ...typed('harsh', 'before', 10), ...typed('friend', 'meanwhile', 30) };
    const row = { slot, id: first, fields };
    const happened = afterReading('drafts', slot, (store) => store('drafts').put(row));
    await keepEntry(line('before'), { draft: { ...draft, ended: async () => undefined } });
    expect(happened()).toBe(true);
    expect(await words()).toEqual({ friend: 'meanwhile' });
    expect(await texts()).toEqual(['before']);
  });
});

test('a draft that stays closed can be let go, and does not come back', async () => {
  await lock();
  await put('harsh', 'before', 10);
  await lockNow();
  forgetKeys();
  await discardDraft({ id: first, at: 20, edited: 20 }, slot, { newId: 'next', kept: {} });
  await unlock(passphrase, 0);
  expect(await words()).toEqual({});
});
