import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterForCopy, readAfterCopy } from '../../../../utils/log/after-words/after-copy.ts';
import { parseEntry } from '../../../../utils/log/entry/parse-entry.ts';
import {
  changedWord,
  newWord,
  ownKinds,
  readMyWords,
} from '../../../../utils/log/my-words/my-words.ts';
import { changedHelped, changedPerson, readMyPeople } from '../../../../utils/log/people/people.ts';
import { jsonFormat, jsonVersion } from '../../../../utils/log/transfer/format-json.ts';
import { rowsForFile, storedRows } from '../../../../utils/settings/setting-rows.ts';
import { anyEntry } from '../any-entry.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../docs/log.schema.json'), 'utf8'),
);
const fits = new Ajv2020({ allErrors: true }).compile(schema);
const file = (entries: unknown[]) => ({
  format: jsonFormat,
  version: jsonVersion,
  exportedAt: '2026-11-25T10:00:00.000Z',
  entries,
  setAside: [],
});

test('the schema in docs describes every entry there can be', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 5 }), (entries) => {
      expect(fits(file(entries)), JSON.stringify(fits.errors)).toBe(true);
    }),
  );
});

test('and the settings of a backup', () => {
  const settings = rowsForFile(
    storedRows({ theme: 'dark', few: { perDay: 2, gapMinutes: 90 }, changedAt: { theme: 1e12 } }),
  );
  expect(fits({ ...file([]), settings }), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...file([]), settings: { theme: { value: 'dark', at: 7 } } })).toBe(false);
});

test('and one’s own people, with all that stands around them', () => {
  const edited = { at: 7, by: 'page' };
  const helped = changedHelped({ text: 'soup', edited }, 'soup, with bread', { by: 'q', now: 9 });
  const words = { name: 'Ruta', number: '', line: 'two doors on' };
  const person = changedPerson('A', { id: 'A', ...words, edited }, words, { by: 'q', now: 9 });
  for (const people of [
    { people: [person], helped },
    { people: [], helped },
    { people: [person], helped: null },
  ]) {
    expect(readMyPeople(people)).toEqual(people);
    expect(fits({ ...file([]), people }), JSON.stringify(fits.errors)).toBe(true);
  }
  expect(fits({ ...file([]), people: { people: [words], helped: null } })).toBe(false);
});

test('what it refuses, the reader refuses as well', () => {
  const spoil = fc.record(
    {
      id: fc.constantFrom('', 'x', 7),
      at: fc.constantFrom('today', null, '2026-01-01'),
      kind: fc.constantFrom('prayer', '__proto__'),
      element: fc.constantFrom('joy', 0),
      payload: fc.constantFrom([], 'text', { text: 7 }, {}),
      after: fc.constantFrom('better', true),
      hard: fc.constantFrom(false, 'yes'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyEntry, spoil, (entry, wrong) => {
      const row = { ...entry, ...wrong };
      if (!fits(file([row]))) expect(parseEntry(row)).toBeNull();
    }),
  );
});

test('and one’s own words, each kind with what belongs to it', () => {
  const how = { by: 'page', now: 1_700_000_000_000 };
  const words = ownKinds.map((kind, at) =>
    changedWord(
      newWord(kind, `A${at}`, how),
      { text: 'yavaş yavaş' },
      { ...how, now: how.now + 1 },
    ),
  );
  expect(readMyWords(words)).toEqual(words);
  expect(fits({ ...file([]), words }), JSON.stringify(fits.errors)).toBe(true);
  const [card] = words;
  for (const other of [
    { ...card, element: 'gold' },
    { ...card, kind: 'feeling' },
  ]) {
    expect(readMyWords([other])).toBe(null);
    expect(fits({ ...file([]), words: [other] })).toBe(false);
  }
});

test('and sentences about what a pause comes after', () => {
  const after = afterForCopy({ call: { value: 'stand up', at: 7, by: 'page' } });
  expect(readAfterCopy(after)).toEqual(after);
  expect(fits({ ...file([]), after }), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...file([]), after: { call: { text: 'stand up' } } })).toBe(false);
});
