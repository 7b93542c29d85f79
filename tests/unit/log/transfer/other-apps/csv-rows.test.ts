import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvRows } from '../../../../../utils/log/transfer/other-apps/csv-rows.ts';

function read(...parts: string[]): string[][] {
  const rows = new CsvRows();
  return [...parts.flatMap((part) => [...rows.add(part)]), ...rows.end()];
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\r\n"x;y";2',
    [
      ['a', 'b'],
      ['x;y', '2'],
    ],
  ],
  [
    'a\tb\r1\t"2\r\n3"\r',
    [
      ['a', 'b'],
      ['1', '2\r\n3'],
    ],
  ],
  [
    'a,b\n"say ""no""",""\n',
    [
      ['a', 'b'],
      ['say "no"', ''],
    ],
  ],
  [
    'a,b\n\n\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n5" of rain,2',
    [
      ['a', 'b'],
      ['5" of rain', '2'],
    ],
  ],
  ['', []],
])('%j is %j', (text, rows) => {
  expect(read(text)).toEqual(rows);
  expect(read(...text)).toEqual(rows);
});

test('a cell that never ends is damage', () => {
  expect(() => read('a,b\n"x')).toThrow('malformed');
});

test('any table comes out as it went in, however it is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '茶', ' ') });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(table, fc.array(fc.nat(), { maxLength: 5 }), (rows, cuts) => {
      const text = [['h', 'i'], ...rows]
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      const places = [
        0,
        ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b),
        text.length,
      ];
      const parts = places.slice(1).map((end, at) => text.slice(places[at], end));
      expect(read(...parts)).toEqual([['h', 'i'], ...rows]);
    }),
  );
});
