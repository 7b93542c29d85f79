import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editedPayload } from '../../../components/log/entry/editable-fields.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { deleteEntry, readPage, updateEntry } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { textDigest } from '../../../utils/log/entry/text-digest.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { saveTexts, type TextEdit } from '../../../utils/log/save-edit.ts';
import { newProfile } from './place.ts';

beforeEach(async () => {
  await newProfile();
  // Pages that hear nothing of each other: what one does not know yet is the hard case.
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => void vi.unstubAllGlobals());

const sentences = { harsh: 'harsh', friend: 'friend', kinder: 'kinder' };

async function kept(): Promise<Entry> {
  const payload = { ...sentences };
  const entry = await keepEntry({ kind: 'reframe', element: 'kindness', source: 'popup', payload });
  if (!entry) throw new Error('nothing kept');
  return entry;
}

/** A page that opened the entry as it was, with what is typed in it. */
async function page(entry: Entry) {
  const draft = await openDraft<Record<string, string>>(`edit ${entry.id}`, {
    harsh: textField,
    friend: textField,
    kinder: textField,
  });
  return {
    draft,
    async save(
      texts: Record<string, string>,
      how: { beside?: boolean; from?: TextEdit['from'] } = {},
    ) {
      draft.set(texts);
      const before = entry.payload as Record<string, unknown>;
      const prints = Object.keys(texts).map((field) => [field, textDigest(String(before[field]))]);
      const from = how.from ?? Object.fromEntries(prints);
      const beside = how.beside ?? false;
      return saveTexts(entry.id, { texts, from }, { draft, payloadOf: editedPayload, beside });
    },
  };
}

const payloads = async () => (await readPage()).entries.map(({ payload }) => payload);

describe('two pages edit one entry', () => {
  test('the second to save changes only what it touched: new words stay', async () => {
    const entry = await kept();
    const [one, other] = [await page(entry), await page(entry)];
    await one.save({ kinder: 'new words' });
    const saved = await other.save({ harsh: 'less harsh' });
    expect(saved.at).toBe('saved');
    expect(await payloads()).toEqual([{ ...sentences, kinder: 'new words', harsh: 'less harsh' }]);
  });

  test('the same words in both: told, and nothing is written until the person chose', async () => {
    const entry = await kept();
    const [one, other] = [await page(entry), await page(entry)];
    await one.save({ kinder: 'new words' });
    for (let press = 0; press < 3; press++) {
      const told = await other.save({ kinder: 'other words' });
      expect(told).toMatchObject({ at: 'changed', fields: ['kinder'] });
    }
    expect(await payloads()).toEqual([{ ...sentences, kinder: 'new words' }]);
    expect(other.draft.fields.kinder).toBe('other words');
  });

  test('both are kept, side by side, however often it is pressed', async () => {
    const entry = await kept();
    const [one, other] = [await page(entry), await page(entry)];
    await one.save({ kinder: 'new words' });
    const now = () => Temporal.ZonedDateTime.from('2026-03-01T10:00[UTC]');
    const options = { draft: other.draft, payloadOf: editedPayload, beside: true, now };
    const edit = { texts: { kinder: 'other words' }, from: { kinder: textDigest('kinder') } };
    const [first] = await Promise.all([
      saveTexts(entry.id, edit, options),
      saveTexts(entry.id, edit, options),
    ]);
    expect(first).toMatchObject({ at: 'saved', entry: { payload: { kinder: 'new words' } } });
    const all = (await payloads()).map((payload) => (payload as typeof sentences).kinder);
    expect(all.sort()).toEqual(['new words', 'other words']);
    expect(other.draft.fields).toEqual({});
  });

  test('chosen after reading them, the words typed here take the place of those', async () => {
    const entry = await kept();
    const [one, other] = [await page(entry), await page(entry)];
    await one.save({ kinder: 'new words' });
    const from = { kinder: textDigest('new words') };
    expect(await other.save({ kinder: 'other words' }, { from })).toMatchObject({ at: 'saved' });
    expect(await payloads()).toEqual([{ ...sentences, kinder: 'other words' }]);
  });

  test('a mark made elsewhere is no change of words', async () => {
    const entry = await kept();
    const other = await page(entry);
    await updateEntry(entry.id, { hard: true });
    expect(await other.save({ kinder: 'mine' })).toMatchObject({
      at: 'saved',
      entry: { hard: true, payload: { kinder: 'mine' } },
    });
  });

  test('words left in a draft for days do not go over words changed since', async () => {
    const entry = await kept();
    const before = await page(entry);
    before.draft.set({ kinder: 'from last week', 'from kinder': textDigest('kinder') });
    await before.draft.flush();
    before.draft.close();
    await updateEntry(entry.id, { payload: { ...sentences, kinder: 'brought in' } });
    const later = await page(entry);
    const told = await later.save({ kinder: 'from last week' });
    expect(told).toMatchObject({ at: 'changed', entry: { payload: { kinder: 'brought in' } } });
  });

  test('a draft that does not say what it was typed over goes by the time it was typed', async () => {
    const entry = await kept();
    const page1 = await page(entry);
    expect(await page1.save({ kinder: 'typed after' }, { from: {} })).toMatchObject({
      at: 'saved',
    });
    page1.draft.set({ kinder: 'typed before' });
    await page1.draft.flush();
    const later = () => Temporal.Now.zonedDateTimeISO().add({ minutes: 1 });
    await updateEntry(entry.id, { payload: { ...sentences, kinder: 'changed later' } }, later);
    const told = await page1.save({ kinder: 'typed before' }, { from: {} });
    expect(told).toMatchObject({ at: 'changed', fields: ['kinder'] });
  });

  test('deleted, or emptied: told, and what was typed stays in its draft', async () => {
    const entry = await kept();
    const one = await page(entry);
    const texts = { harsh: ' ', friend: '', kinder: '' };
    expect(await one.save(texts)).toEqual({ at: 'blank' });
    expect(await payloads()).toEqual([sentences]);
    await deleteEntry(entry.id);
    expect(await one.save({ kinder: 'mine' })).toEqual({ at: 'gone' });
    expect(await payloads()).toEqual([]);
  });
});

test('what is typed while a save is under way goes into the next draft', async () => {
  const entry = await kept();
  const one = await page(entry);
  const saving = one.save({ kinder: 'saved' });
  one.draft.set({ kinder: 'saved, and more' });
  await saving;
  expect(one.draft.fields.kinder).toBe('saved, and more');
});
