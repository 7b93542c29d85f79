import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import {
  besideOf,
  mergeEntries,
  sameData,
  sameEntry,
} from '../../../../utils/log/transfer/merge-entries.ts';
import { lineOf } from '../../../fixtures/log/copy-file.ts';

const early = '2026-03-01T08:00:00.000Z';
const late = '2026-03-01T09:00:00.000Z';
const version = (text: string, editedAt?: string, ...earlier: string[]): Entry =>
  ({ ...lineOf(1, text, editedAt), ...(earlier.length > 0 && { earlier }) }) as Entry;

/** Who stays, and who is kept beside it: in either order. */
async function merged(one: Entry, other: Entry) {
  const [here, there] = [await mergeEntries(one, other), await mergeEntries(other, one)];
  expect(here).toEqual(there);
  const text = (entry: Entry | null) => (entry?.payload as { text?: string } | undefined)?.text;
  return [text(here.entry), text(here.beside)];
}

describe('of two versions', () => {
  test.each([
    [
      'the edited one stays, and its original goes',
      version('a'),
      version('b', early),
      'b',
      undefined,
    ],
    [
      'the later edit stays, the other goes beside',
      version('a', late),
      version('b', early),
      'a',
      'b',
    ],
    [
      'an edit on the way to the winner goes',
      version('a', late, early),
      version('b', early),
      'a',
      undefined,
    ],
    [
      'another edit on the way to it changes nothing',
      version('a', late, '2026-03-01T08:30:00.000Z'),
      version('b', early),
      'a',
      'b',
    ],
    ['two edits of one instant are both kept', version('a', late), version('b', late), 'b', 'a'],
    [
      'two of one instant are, even where it stands as earlier too',
      version('a', late, late),
      version('b', late, late),
      'b',
      'a',
    ],
    ['two originals are both kept', version('a'), version('b'), 'b', 'a'],
    ['the same twice is one', version('a', late), version('a', late), 'a', undefined],
  ])('%s', async (_, one, other, stays, beside) => {
    expect(await merged(one, other)).toEqual([stays, beside]);
  });

  test('the one kept beside has an id of its own, and nothing else is changed', async () => {
    const loser = version('a', early);
    const { id, ...rest } = await besideOf(loser);
    const { id: own, ...whole } = loser;
    expect(rest).toEqual(whole);
    expect(id).not.toBe(own);
    expect(id.slice(0, 10)).toBe(own.slice(0, 10));
    expect((await besideOf(version('a', early))).id).toBe(id);
    expect((await besideOf(version('c', early))).id).not.toBe(id);
  });

  test('with long texts it is no different', async () => {
    const long = 'x'.repeat(600_000);
    expect(await merged(version(`${long}a`), version(`${long}b`))).toEqual([
      `${long}b`,
      `${long}a`,
    ]);
  });
});

describe('two pieces of data', () => {
  test.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [Number.NaN, Number.NaN],
    [undefined, undefined],
    [[], []],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: undefined }, {}],
    [{ a: { b: [Number.NaN] } }, { a: { b: [Number.NaN] } }],
  ])('%j and %j are the same', (one, other) => {
    expect(sameData(one, other)).toBe(true);
    expect(sameData(other, one)).toBe(true);
  });

  test.each([
    [1, 2],
    [1, '1'],
    [0, null],
    [null, {}],
    [undefined, {}],
    [1, { a: 1 }],
    [Number.NaN, 0],
    [Number.NaN, {}],
    [[], {}],
    [{}, 1],
    [[], 'a'],
    [[1], { 0: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: 2 },
      { a: 1, c: 2 },
    ],
    [
      { a: 1, toString: Object.prototype.toString },
      { a: 1, b: 2 },
    ],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ],
  ])('%j and %j are not', (one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });

  test('of entries are their fields, in any order', () => {
    const { id, ...rest } = lineOf(1, 'a');
    expect(sameEntry(lineOf(1, 'a'), { ...rest, id } as Entry)).toBe(true);
    expect(sameEntry(lineOf(1, 'a'), lineOf(1, 'b'))).toBe(false);
  });
});
