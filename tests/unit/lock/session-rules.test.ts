import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  alone,
  closesAt,
  forgetLockSession,
  isLockSessionOver,
  onLockSession,
  readAnyLockSession,
  readLockSession,
  writeLockSession,
} from '../../../utils/log/lock/lock-session.ts';

const minute = 60_000;
const now = Date.UTC(2026, 2, 2, 10);
const whole = {
  lock: 'L1',
  recipient: 'age1',
  writing: { id: 'k1', key: 'AAAA', lanes: 2 },
  open: { wrap: 'BBBB', used: now, minutes: 5 },
};

beforeEach(() => browser.storage.session.clear());
afterEach(() => void vi.restoreAllMocks());

const store = (raw: unknown) => browser.storage.session.set({ lock: raw });
const readNow = async (raw: unknown) => {
  await store(raw);
  return readAnyLockSession(now);
};

describe('what is kept in memory', () => {
  test('is read as it was written, for its own lock alone', async () => {
    expect(await readAnyLockSession(now)).toBeNull();
    const lasting = { ...whole, open: { ...whole.open, minutes: 0, used: Date.now() } };
    await writeLockSession(lasting);
    expect(await readAnyLockSession()).toEqual(lasting);
    expect(await readLockSession('L1')).toEqual(lasting);
    expect(await readLockSession('L2')).toEqual({ lock: 'L2' });
    await forgetLockSession();
    expect(await readLockSession('L1')).toEqual({ lock: 'L1' });
  });

  test('that is none counts as none', async () => {
    for (const raw of [null, 'L1', 7, [whole], {}, { ...whole, lock: 7 }]) {
      expect(await readNow(raw)).toBeNull();
    }
  });

  test('loses a part that is not what it should be, and no other', async () => {
    const { lock, recipient, writing, open } = whole;
    expect(await readNow(whole)).toEqual(whole);
    expect(await readNow({ ...whole, more: 1 })).toEqual(whole);
    expect(await readNow({ ...whole, recipient: 7 })).toEqual({ lock, writing, open });
    for (const bad of [
      ...[null, 'k1', [writing], { ...writing, id: 7 }, { ...writing, key: 7 }],
      ...[
        { ...writing, lanes: 1.5 },
        { ...writing, lanes: '2' },
      ],
    ]) {
      expect(await readNow({ ...whole, writing: bad })).toEqual({ lock, recipient, open });
    }
    for (const bad of [
      ...[null, 'BBBB', [open], { ...open, wrap: 7 }, { ...open, used: '7' }],
      ...[
        { ...open, minutes: Number.NaN },
        { ...open, minutes: null },
      ],
    ]) {
      expect(await readNow({ ...whole, open: bad })).toEqual({ lock, recipient, writing });
    }
  });

  test('has nothing open in it once its time is over', async () => {
    await store(whole);
    const { open: _, ...rest } = whole;
    expect(await readAnyLockSession(now + 5 * minute - 1)).toEqual(whole);
    expect(await isLockSessionOver(now + 5 * minute - 1)).toBe(false);
    expect(await readAnyLockSession(now + 5 * minute)).toEqual(rest);
    expect(await isLockSessionOver(now + 5 * minute)).toBe(true);
    await store(rest);
    expect(await isLockSessionOver(now + 5 * minute)).toBe(false);
    await forgetLockSession();
    expect(await isLockSessionOver(now + 5 * minute)).toBe(false);
  });
});

describe('when a log closes by itself', () => {
  test.each<[string, number, number, number | null]>([
    ['just used', 0, 5, 5 * minute],
    ['a moment before', 5 * minute - 1, 5, 5 * minute],
    ['at its end', 5 * minute, 5, 0],
    ['long after', 60 * minute, 5, 0],
    ['never', 600 * minute, 0, null],
    ['a clock set back a little', -minute, 5, 5 * minute],
    ['a clock set back by more', -minute - 1, 5, 0],
    ['a clock set back, and never', -minute, 0, null],
    ['a clock set back by more, and never', -minute - 1, 0, 0],
  ])('%s', (_what, later, minutes, closes) => {
    const found = closesAt({ used: now, minutes }, now + later);
    expect(found).toBe(closes ? now + closes : closes);
  });

  test('a page that knows goes by its own clock as well, from the last use it heard of', async () => {
    let passed = 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => passed);
    const used = now + minute;
    const open = { ...whole.open, used };
    await store({ ...whole, open });
    expect(await isLockSessionOver(used)).toBe(false);
    passed += 5 * minute;
    expect(await isLockSessionOver(used)).toBe(false);
    passed += 1;
    expect(await isLockSessionOver(used)).toBe(true);
    // Used anew: its time begins anew.
    await store({ ...whole, open: { ...open, used: used + 1 } });
    expect(await isLockSessionOver(used)).toBe(false);
    // With no end there is none by this clock either.
    await store({ ...whole, open: { ...open, used: used + 2, minutes: 0 } });
    expect(await isLockSessionOver(used)).toBe(false);
    passed += 600 * minute;
    expect(await isLockSessionOver(used)).toBe(false);
  });
});

describe('pages', () => {
  test('hear of this and of nothing else, until they stop', async () => {
    const heard = vi.fn();
    const stop = onLockSession(heard);
    await browser.storage.session.set({ other: 1 });
    expect(heard).not.toHaveBeenCalled();
    await store(whole);
    expect(heard).toHaveBeenCalledOnce();
    await forgetLockSession();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await store(whole);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('take turns', async () => {
    const order: string[] = [];
    const first = alone(async () => {
      order.push('first begins');
      await Promise.resolve();
      order.push('first ends');
      return 1;
    });
    const second = alone(async () => order.push('second'));
    expect(await first).toBe(1);
    await second;
    expect(order).toEqual(['first begins', 'first ends', 'second']);
  });
});
