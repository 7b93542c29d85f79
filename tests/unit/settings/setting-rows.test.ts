import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differing,
  fileRows,
  mergeRows,
  rowsForFile,
  type SettingRows,
  storedRows,
} from '../../../utils/settings/setting-rows.ts';

const noon = Date.UTC(2026, 10, 30, 12);
const row = (value: unknown, at: number) => ({ value, at });

/** What any computer may hold: few names and times, so that they meet. */
const anyRows: fc.Arbitrary<SettingRows> = fc.dictionary(
  fc.constantFrom('theme', 'few', 'hours', 'newTab', 'laterOne'),
  fc.record({
    value: fc.oneof(
      fc.constantFrom('dark', 'light', true, 3),
      fc.constant({ perDay: 2, gapMinutes: 90 }),
      fc.constant({ gapMinutes: 90, perDay: 2 }),
    ),
    at: fc.constantFrom(0, noon, noon + 1, noon + 86_400_000),
  }),
);
const told = (rows: SettingRows) => [differing({}, rows).sort(), differing(rows, {}), rows];

describe('merging settings of two computers', () => {
  test('does not ask who merges with whom', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (one, other) => {
        const [here, there] = [mergeRows(one, other), mergeRows(other, one)];
        expect(differing(here, there)).toEqual([]);
        expect(Object.keys(here).sort()).toEqual(Object.keys(there).sort());
      }),
    );
  });

  test('does not ask in which order', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (a, b, c) => {
        expect(mergeRows(a, mergeRows(b, c))).toEqual(mergeRows(mergeRows(a, b), c));
      }),
    );
  });

  test('does not ask how often', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (one, other) => {
        const once = mergeRows(one, other);
        expect(told(mergeRows(once, other))).toEqual(told(once));
        expect(mergeRows(once, one)).toEqual(once);
      }),
    );
  });

  test.each([
    ['the later one wins', row('dark', noon), row('light', noon + 1), 'light'],
    ['one that nobody knows the time of loses', row('dark', 0), row('light', 1), 'light'],
    ['of one time any, but one', row('dark', noon), row('light', noon), 'light'],
  ])('%s', (_, one, other, wins) => {
    expect(mergeRows({ theme: one }, { theme: other }).theme?.value).toBe(wins);
    expect(mergeRows({ theme: other }, { theme: one }).theme?.value).toBe(wins);
  });

  test('each setting goes its own way', () => {
    const mine = { theme: row('dark', noon), newTab: row(true, noon) };
    const theirs = { theme: row('light', noon - 1), newTab: row(false, noon + 1) };
    const merged = mergeRows(mine, theirs);
    expect(differing(mine, merged)).toEqual(['newTab']);
  });
});

describe('what a file holds', () => {
  test('comes back as it went', () => {
    const stored = {
      version: 1,
      keeping: 'yes',
      theme: 'dark',
      hours: { mon: [{ from: '09:00', to: '17:00' }] },
      laterOne: { of: 'a newer version' },
      changedAt: { theme: noon },
    };
    const rows = storedRows(stored);
    expect(Object.keys(rows).sort()).toEqual(['hours', 'laterOne', 'theme']);
    expect(rows.theme).toEqual(row('dark', noon));
    expect(rows.hours?.at).toBe(0);
    const file = JSON.parse(JSON.stringify(rowsForFile(rows)));
    expect(file.theme).toEqual({ value: 'dark', at: '2026-11-30T12:00:00.000Z' });
    expect(differing(rows, fileRows(file))).toEqual([]);
    expect(fileRows(file).theme).toEqual(rows.theme);
  });

  test('no yes, and nothing that protects, comes from elsewhere', () => {
    const names = ['keeping', 'keepEntries', 'keepFor', 'lockAfter', 'checkSpelling', 'discreet'];
    const values = ['yes', true, 'month', 'hour', true, false];
    const file = Object.fromEntries(
      names.map((name, at) => [name, { value: values[at], at: '2026-11-30T12:00:00.000Z' }]),
    );
    expect(fileRows(file)).toEqual({});
    expect(storedRows({ keeping: 'yes', keepEntries: true, discreet: true })).toEqual({});
  });

  test('a time that no clock could mean is none, so that a later one wins', () => {
    for (const at of ['9999-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z', 'soon', 7, null]) {
      expect(fileRows({ theme: { value: 'dark', at } }).theme).toEqual(row('dark', 0));
    }
    expect(storedRows({ theme: 'dark', changedAt: { theme: Number.MAX_VALUE } }).theme?.at).toBe(0);
    expect(storedRows({ theme: 'dark', changedAt: 'x' }).theme?.at).toBe(0);
  });

  test('whatever it is, it never throws, and no value comes that is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(Object.keys(fileRows({ theme: { value: raw } }))).toEqual(
          ['system', 'light', 'dark'].some((one) => one === raw) ? ['theme'] : [],
        );
        fileRows(raw);
        storedRows(raw);
      }),
    );
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`a${'b'.repeat(at % 30)}`, { value: at }]),
    );
    expect(Object.keys(fileRows(many)).length).toBeLessThanOrEqual(200);
    expect(fileRows({ big: { value: 'x'.repeat(20_000) } })).toEqual({});
    expect(fileRows(JSON.parse('{"__proto__": {"value": 1}}'))).toEqual({});
  });
});
