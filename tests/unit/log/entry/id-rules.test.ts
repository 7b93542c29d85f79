import { describe, expect, test } from 'vitest';
import {
  derivedId,
  IdHash,
  idTime,
  isId,
  lastId,
  lowestIdAt,
  nextId,
} from '../../../../utils/log/entry/entry-id.ts';

const counting = () => Array.from({ length: 16 }, (_, n) => n);
const time = '01ARYZ6S41';

describe('an id', () => {
  test('is ten signs of time, then sixteen of chance', () => {
    expect(nextId(1_469_918_176_385, undefined, counting)).toBe(`${time}0123456789ABCDEF`);
    expect(idTime(`${time}0123456789ABCDEF`)).toBe(1_469_918_176_385);
    expect(nextId(31, undefined, () => new Array<number>(16).fill(31))).toBe(
      `000000000Z${'Z'.repeat(16)}`,
    );
  });

  test('takes five bits of each number of chance, and 0 where there is none', () => {
    expect(nextId(0, undefined, () => [32, 33, 255, 16])).toBe(
      `${'0'.repeat(10)}01ZG${'0'.repeat(12)}`,
    );
  });

  test.each([
    [-1, 0],
    [Number.NaN, 0],
    [5.9, 5],
    [2 ** 48 - 1, 2 ** 48 - 1],
    [2 ** 48, 2 ** 48 - 1],
    [1e300, 2 ** 48 - 1],
  ])('of the time %d holds %d', (now, held) => {
    expect(idTime(nextId(now))).toBe(held);
  });

  test('of the platform has signs from the whole alphabet', () => {
    const ids = Array.from({ length: 200 }, () => nextId(0).slice(10)).join('');
    expect([...new Set(ids)].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });

  test('is one only whole, and in its own alphabet', () => {
    expect(isId(`${time}0123456789ABCDEF`)).toBe(true);
    expect(isId(lastId)).toBe(true);
    for (const odd of [`${time}0123456789ABCDE`, `${time}0123456789ABCDEFF`, [lastId], undefined]) {
      expect(isId(odd)).toBe(false);
    }
  });
});

describe('the id after another', () => {
  const next = (now: number, previous: string) => nextId(now, previous, counting);

  test.each([
    [`${time}0000000000000000`, `${time}0000000000000001`],
    [`${time}0000000000000009`, `${time}000000000000000A`],
    [`${time}000000000000000Z`, `${time}0000000000000010`],
    [`${time}00000000000000ZZ`, `${time}0000000000000100`],
    [`${time}${'Z'.repeat(16)}`, `01ARYZ6S42${'0'.repeat(16)}`],
    [`0${'Z'.repeat(25)}`, `1${'0'.repeat(25)}`],
    [`6${'Z'.repeat(25)}`, `7${'0'.repeat(25)}`],
    [`7${'Z'.repeat(24)}Y`, lastId],
  ])('%s is %s', (previous, expected) => {
    expect(next(0, previous)).toBe(expected);
  });

  test('follows it in the same millisecond, and goes its own way in the next', () => {
    const previous = `${time}${'5'.repeat(16)}`;
    expect(next(idTime(previous) - 1, previous)).toBe(`${time}${'5'.repeat(15)}6`);
    expect(next(idTime(previous), previous)).toBe(`${time}${'5'.repeat(15)}6`);
    expect(next(idTime(previous) + 1, previous)).toBe('01ARYZ6S420123456789ABCDEF');
  });

  test('after the very last one, or one of no shape of ours, is of the clock alone', () => {
    expect(next(32, 'Z'.repeat(30))).toBe('00000000100123456789ABCDEF');
    expect(next(32, lastId)).toBe('00000000100123456789ABCDEF');
  });
});

test.each([
  [0, '0'.repeat(26)],
  [-3, '0'.repeat(26)],
  [32.7, `0000000010${'0'.repeat(16)}`],
  [2 ** 48, `7ZZZZZZZZZ${'0'.repeat(16)}`],
])('the lowest id of %d is %s', (at, id) => {
  expect(lowestIdAt(at)).toBe(id);
});

describe('an id that follows from a text', () => {
  test('is the same on every machine, with the time of the other', () => {
    expect(derivedId(`${time}0123456789ABCDEF`, 'tea')).toBe('01ARYZ6S41AR6R99WVGAB01R7Y');
    expect(derivedId(lastId, '')).toBe('7ZZZZZZZZZW333333333333333');
    expect(derivedId('0'.repeat(26), 'tea, and 茶')).toBe('0000000000HDX0VHWBPZ5BQ9RX');
  });

  test('is the same however the text is cut', () => {
    const hash = new IdHash();
    for (const piece of ['te', '', 'a', ', and 茶']) hash.add(piece);
    expect(hash.derive(lastId)).toBe(derivedId(lastId, 'tea, and 茶'));
  });
});
