import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idTime, isId, nextId } from '../../../../utils/log/entry/entry-id.ts';

const time = fc.integer({ min: 0, max: 2 ** 48 - 2 });

test('ids sort as they were made, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(time, { minLength: 2, maxLength: 40 }), (times) => {
      const ids: string[] = [];
      for (const now of times) ids.push(nextId(now, ids.at(-1)));
      expect(ids.every(isId)).toBe(true);
      expect([...ids].sort()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('an id tells when it was made', () => {
  fc.assert(
    fc.property(time, (now) => {
      expect(idTime(nextId(now))).toBe(now);
    }),
  );
});

test('a clock beyond all reason still gives an id', () => {
  for (const now of [-5, 8.64e15, 1e300, Number.NaN]) expect(isId(nextId(now))).toBe(true);
});

test('ids of two pages in the same millisecond differ', () => {
  const ids = Array.from({ length: 20_000 }, () => nextId(1_700_000_000_000));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the chance part carries over; after the last id there is the clock alone decides', () => {
  const full = () => new Array<number>(16).fill(31);
  const id = nextId(5, undefined, full);
  expect(nextId(5, id) > id).toBe(true);
  expect(idTime(nextId(5, id))).toBe(6);
  const later = nextId(5, '7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
  expect(isId(later) && idTime(later)).toBe(5);
});

test('what is no id', () => {
  for (const odd of [
    '',
    'x',
    '8ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    '01ARZ3NDEKTSV4RRFFQ69G5FAU',
    7,
    null,
  ]) {
    expect(isId(odd)).toBe(false);
  }
});
