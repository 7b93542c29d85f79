import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeStrays } from '../../../../utils/log/containers/take-strays.ts';
import { withLog } from '../../../../utils/log/database/connection.ts';
import type { StampedFields } from '../../../../utils/log/database/draft-row.ts';
import { firstId, newestEdit, noteEnd } from '../../../../utils/log/database/draft-row.ts';
import { write } from '../../../../utils/log/database/transactions.ts';
import type { Pressed } from '../../../../utils/log/drafts/draft.ts';
import { discardDraft } from '../../../../utils/log/drafts/draft-end.ts';
import { putDraft, readDraft } from '../../../../utils/log/drafts/draft-store.ts';
import { putSealedDraft } from '../../../../utils/log/drafts/draft-store-sealed.ts';
import { rememberEarly } from '../../../../utils/log/drafts/early-line.ts';
import { editSlot } from '../../../../utils/log/drafts/edit-drafts.ts';
import { editsOf } from '../../../../utils/log/drafts/kept-edits.ts';
import { deleteEntry, readPage } from '../../../../utils/log/entries.ts';
import { textDigest } from '../../../../utils/log/entry/text-digest.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import type { Codec } from '../../../../utils/log/lock/codec.ts';
import { glanceAtLock } from '../../../../utils/log/lock/lock-glance.ts';
import { lookForLock } from '../../../../utils/log/lock/lock-look.ts';
import { ConflictError } from '../../../../utils/log/lock/lock-row.ts';
import { sealedCodec } from '../../../../utils/log/lock/sealed-codec.ts';
import { sealEarlyLine } from '../../../../utils/log/lock-setup/seal-outside.ts';
import { saveTexts } from '../../../../utils/log/save-edit.ts';
import { saveSettings } from '../../../../utils/settings/store.ts';
import { lookAtKeeping } from '../../../../utils/stores/keeping.ts';
import { afterReading } from '../../lock/meanwhile.ts';
import { line, lock } from '../../lock/secrets.ts';
import { newProfile } from '../place.ts';
import '../../lock/quick-keys.ts';

beforeEach(newProfile);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const now = Date.now();
const typed = (value: string, at: number, by = 'one') => ({ value, at: now + at, by });

/** Keep, pressed in a page that has not heard of any other. */
const keep = (id: string, text: string, fields: StampedFields) =>
  keepEntry(line(text), { draft: draftOf('line', { id, edited: newestEdit(fields), fields }) });
const draftOf = (slot: string, pressed: Pressed) => ({
  slot,
  keeping: () => pressed,
  flush: async () => undefined,
  ended: async () => undefined,
});
const strayOf = (value: string) => ({ slot: 'line', fields: { text: { value, at: now, by: '' } } });
const letGo = (id: string, at: number) =>
  discardDraft({ id, at: now, edited: now + at }, 'line', { newId: `after ${id}`, kept: {} });
const texts = async () =>
  (await readPage()).entries.map(({ payload }) => (payload as { text: string }).text).toSorted();

describe('F73 what was typed while its draft was kept, and was kept with the next one', () => {
  const later = { text: typed('later', 2) };
  beforeEach(async () => {
    await keep('line.first', 'early', { text: typed('early', 1) });
    await keep('next', 'later', later);
  });

  test('is in that entry, for its own page too', async () => {
    const entry = await keep('line.first', 'later', later);
    expect(entry).toMatchObject({ payload: { text: 'later' } });
    expect(await texts()).toEqual(['early', 'later']);
    const ended = await withLog((log) => log.get('ended', 'line.first'));
    expect(ended).toMatchObject({ entry: entry?.id, edited: now + 2 });
  });

  test('and is no draft where its end was not known', async () => {
    await keep('unheard', 'later', later);
    expect(await texts()).toEqual(['early', 'later']);
  });

  test('also where its own draft was let go after that', async () => {
    await letGo('let go', 9);
    await keep('let go', 'later', later);
    expect(await texts()).toEqual(['early', 'later']);
  });

  test('does not come back from the page it was typed in, nor from its mirror', async () => {
    const rest = { more: typed('more', 1) };
    const known = { id: 'line.first', fields: { ...later, ...rest } };
    expect((await readDraft('line', [{ ...known, id: 'unheard' }])).row.fields).toEqual(rest);
    await putDraft('line', { ...known, id: 'unheard' });
    expect((await readDraft('line', [])).row.fields).toEqual(rest);
    await lock();
    await putDraft('line', { ...known, id: 'unheard' });
    expect((await readDraft('line', [known])).row.fields).toEqual(rest);
  });

  test('nor where its page slept for days before more was typed there', async () => {
    const rest = { more: typed('more', 9 * 86_400_000) };
    await putDraft('line', { id: 'unheard', fields: { ...later, ...rest } });
    expect((await readDraft('line', [])).row.fields).toEqual(rest);
  });

  test('unless more was typed, or the same elsewhere', async () => {
    await keep('one more', 'later, and more', { ...later, more: typed('more', 1) });
    await keep('another', 'later', { text: typed('later', 2, 'other') });
    await keep('a third', 'later yet', { text: typed('later yet', 3) });
    expect(await texts()).toEqual(['early', 'later', 'later', 'later yet', 'later, and more']);
  });

  test('nor where that entry is gone', async () => {
    const [newest] = (await readPage()).entries;
    await deleteEntry(newest?.id ?? '');
    await keep('unheard', 'later', later);
    expect(await texts()).toEqual(['early', 'later']);
  });
});

test('F73 what was let go comes back by no page that has it in the next draft, nor with its older words', async () => {
  const fields = { text: typed('let go', 5), more: typed('more', 1, 'other') };
  await discardDraft({ id: 'line.first', at: now, edited: now + 5 }, 'line', {
    newId: 'next',
    kept: { text: fields.text },
  });
  for (const text of [fields.text, typed('let', 4)]) {
    await putDraft('line', { id: 'next', fields: { ...fields, text } });
    expect((await readDraft('line', [])).row.fields).toEqual({ more: fields.more });
  }
  await putDraft('line', { id: 'next', fields: { text: typed('new', 6) } });
  expect((await readDraft('line', [])).row.fields.text?.value).toBe('new');
});

test('F73 what was let go of one draft in two pages stays away, each in its own words', async () => {
  const fields = { text: typed('text', 5), more: typed('more', 6, 'other') };
  for (const [name, field] of Object.entries(fields)) {
    const end = { id: 'line.first', at: now, edited: now + 6 };
    await discardDraft(end, 'line', { newId: 'next', kept: { [name]: field } });
  }
  await putDraft('line', { id: 'unheard', fields });
  expect((await readDraft('line', [])).row.fields).toEqual({});
});

describe('F73 what is over while it is written once more', () => {
  const fields = { text: typed('over', 5) };
  const end = { id: 'line.first', at: now, edited: now + 5 };

  test('by a page that has it in the next draft, in a log without a lock', async () => {
    await putDraft('line', { id: 'line.first', fields: {} });
    const row = { slot: 'line', id: 'line.first', fields };
    const happened = afterReading('drafts', 'line', (store) => store('drafts').put(row));
    await discardDraft({ ...end, id: 'unheard' }, 'line', { newId: 'next', kept: fields });
    expect(happened()).toBe(true);
    expect((await readDraft('line', [])).row.fields).toEqual({});
  });

  test('and in one with a lock', async () => {
    await lock();
    await putDraft('line', { id: 'line.first', fields: { more: typed('more', 1) } });
    const codec = await sealedCodec(await lookForLock());
    let isOver = false;
    const sealDraft: Codec['sealDraft'] = async (row) => {
      if (!isOver)
        await write(['ended'], (tx) => noteEnd(tx, { ...end, id: 'next', over: editsOf(fields) }));
      isOver = true;
      return codec.sealDraft(row);
    };
    const known = { id: 'line.first', fields };
    const put = () => putSealedDraft({ ...codec, sealDraft }, 'line', known);
    await expect(put()).rejects.toThrow(ConflictError);
    expect((await put()).fields.text).toBeUndefined();
  });
});

const strayLine = (text: string) => takeStrays({ drafts: [strayOf(text)] });
const earlyLine = (text: string) => {
  rememberEarly(text);
  return sealEarlyLine();
};

test.each([
  ['brought out of a container', strayLine],
  ['typed early in a new tab', earlyLine],
])('F73 what is %s is there, though the clock was set back since the last', async (_how, bring) => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  await Promise.all([glanceAtLock(), lookAtKeeping()]);
  await bring('first');
  const { id, fields } = (await readDraft('line', [])).row;
  const end = { id, at: now, edited: newestEdit(fields) };
  await discardDraft(end, 'line', { newId: 'next', kept: fields });
  vi.setSystemTime(now - 3_600_000);
  await bring('second');
  expect((await readDraft('line', [])).row.fields.text?.value).toBe('second');
});

describe('F73 what became no entry of its own comes back by no page that has it in the next draft', () => {
  const fields = { text: typed('said', 5) };

  test('where it was written without keeping', async () => {
    await saveSettings({ keepEntries: false });
    await keep('line.first', 'said', fields);
    await putDraft('line', { id: 'next', fields });
    expect((await readDraft('line', [])).row.fields).toEqual({});
  });

  test('where it was saved into an entry', async () => {
    const entry = await keep('early', 'early', {});
    const slot = editSlot(entry?.id ?? '');
    const draft = draftOf(slot, { id: firstId(slot), edited: now + 5, fields });
    const edit = { texts: { text: 'said' }, from: { text: textDigest('early') } };
    const payloadOf = () => ({ text: 'said' });
    expect(await saveTexts(entry?.id ?? '', edit, { draft, payloadOf })).toMatchObject({
      at: 'saved',
    });
    await putDraft(slot, { id: 'next', fields });
    expect((await readDraft(slot, [])).row.fields).toEqual({});
  });
});

describe('F73 a draft that is let go where another page has kept it', () => {
  const fields = { text: typed('kept', 1) };
  beforeEach(async () => {
    await keep('line.first', 'kept', fields);
    await letGo('line.first', 5);
  });

  test('is still the entry it became', async () => {
    const [entry] = (await readPage()).entries;
    expect((await keep('line.first', 'kept', fields))?.id).toBe(entry?.id);
    expect(await texts()).toEqual(['kept']);
  });

  test('and takes words that were not in it yet, though they are older than its end', async () => {
    await keep('line.first', 'kept, and more', { text: typed('kept, and more', 3) });
    expect(await texts()).toEqual(['kept, and more']);
    await letGo('line.first', 2);
    expect(await withLog((log) => log.get('ended', 'line.first'))).toMatchObject({
      edited: now + 5,
      entryEdited: now + 3,
      edits: { text: { at: now + 3, by: 'one' } },
    });
  });
});
