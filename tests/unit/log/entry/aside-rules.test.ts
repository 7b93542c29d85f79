import { describe, expect, test } from 'vitest';
import {
  asideText,
  readAside,
  unwrapped,
  wrapped,
} from '../../../../utils/log/database/aside-row.ts';
import { derivedId, lastId } from '../../../../utils/log/entry/entry-id.ts';

describe('a row that is set aside', () => {
  const spareOf = (raw: unknown) => derivedId('0'.repeat(26), JSON.stringify(raw));

  test.each([
    [{ id: 'odd', a: 1 }, 'odd'],
    [{ id: 'x'.repeat(100) }, 'x'.repeat(100)],
    [{ id: 'x'.repeat(101) }, null],
    [{ id: '' }, null],
    [{ id: 7 }, null],
    [{ id: lastId }, null],
    [{ a: 1 }, null],
    [7, null],
    ['id', null],
    [null, null],
  ])('%j has a place of its own, and a spare one', (raw, id) => {
    expect(readAside(raw)).toEqual({ id: id ?? spareOf(raw), spare: spareOf(raw), raw });
  });

  test('of nothing at all has one, too', () => {
    expect(readAside(undefined).id).toBe(derivedId('0'.repeat(26), ''));
    expect(asideText(undefined)).toBe('');
  });

  test('has its bytes in its text', () => {
    expect(asideText({ iv: Uint8Array.of(1, 2) })).toBe('{"iv":"AQI="}');
  });

  test('is wrapped, and comes out as it was', () => {
    const aside = readAside({ id: 'odd', a: 1 });
    expect(wrapped(aside, 'here')).toEqual({ id: 'here', aside: { id: 'odd', a: 1 } });
    expect(unwrapped(wrapped(aside, 'here'))).toEqual({ id: 'odd', a: 1 });
    expect(unwrapped({ id: 'x', aside: 7, day: undefined })).toBe(7);
  });

  test.each([
    [{ id: 'x', aside: 7, day: '2026-03-01' }],
    [{ id: 'x', text: 'y' }],
    [{ id: 'x' }],
    [{}],
    [Object.create({ aside: 7 }) as object],
    [null],
    [7],
    ['aside'],
    [undefined],
  ])('%j stands in no wrapping, and stays as it is', (row) => {
    expect(unwrapped(row)).toBe(row);
  });
});
