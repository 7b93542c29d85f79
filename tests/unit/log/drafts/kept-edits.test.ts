import { beforeEach, describe, expect, test } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import type { StampedFields } from '../../../../utils/log/database/draft-row.ts';
import { newestEdit } from '../../../../utils/log/database/draft-row.ts';
import { discardDraft } from '../../../../utils/log/drafts/draft-end.ts';
import { putDraft, readDraft } from '../../../../utils/log/drafts/draft-store.ts';
import { deleteEntry, readPage } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { line, lock } from '../../lock/secrets.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const now = Date.now();
const typed = (value: string, at: number, by = 'one') => ({ value, at: now + at, by });

/** Keep, pressed in a page that has not heard of any other. */
const keep = (id: string, text: string, fields: StampedFields) =>
  keepEntry(line(text), {
    draft: {
      slot: 'line',
      keeping: () => ({ id, edited: newestEdit(fields), fields }),
      flush: async () => undefined,
      ended: async () => undefined,
    },
  });
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
