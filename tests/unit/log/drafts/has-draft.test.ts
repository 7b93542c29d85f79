import { beforeEach, expect, test } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import type { StoredDraft } from '../../../../utils/log/database/schema.ts';
import { hasDraft } from '../../../../utils/log/drafts/has-draft.ts';
import { newProfile } from '../place.ts';

const stamped = (value: unknown) => ({ value, at: 1, by: 'page' });
const row = (fields: object) => ({ slot: 'line', id: 'line.first', fields });
const sealed = { slot: 'line', id: 'line.first', sealed: { key: 'a', iv: 1, data: 2 } };

beforeEach(newProfile);

test('no log, and none is made by asking', async () => {
  expect(await hasDraft('line')).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

test.each<[string, unknown, boolean]>([
  ['a draft with words', row({ text: stamped('a word') }), true],
  ['words in its second field', row({ text: stamped(''), more: stamped('b') }), true],
  ['an emptied one', row({ text: stamped('') }), false],
  ['one without a field', row({}), false],
  ['one with a step and no words', row({ step: stamped(2), list: stamped([]) }), false],
  ['a sealed one, which may hold words', sealed, true],
])('%s: %s', async (_, stored, is) => {
  await withLog((log) => log.put('drafts', stored as StoredDraft));
  expect(await hasDraft('line')).toBe(is);
  expect(await hasDraft('reframe')).toBe(false);
});
