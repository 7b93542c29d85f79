import { describe, expect, test, vi } from 'vitest';
import { Pace } from '../../../../utils/async/pace.ts';
import { inSlices, piecesOf, takeBreak, timeSlices } from '../../../../utils/async/time-slices.ts';
import { besideOf, mergeEntries } from '../../../../utils/log/transfer/merge-entries.ts';
import { lineOf } from '../../../fixtures/log/copy-file.ts';

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Work that needs a rest after each step, or after none: how often it rested, one at a time. */
function rests(isOver: boolean) {
  const seen = { count: 0, resting: 0 };
  vi.spyOn(Pace.prototype, 'isOver').mockReturnValue(isOver);
  vi.spyOn(Pace.prototype, 'rest').mockImplementation(async () => {
    seen.count++;
    expect(seen.resting++).toBe(0);
    await settled();
    seen.resting--;
  });
  return seen;
}

describe('a pace', () => {
  test('is over after 12 ms, and begins anew with a rest', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const pace = new Pace();
    now.mockReturnValue(1_011);
    expect(pace.isOver()).toBe(false);
    now.mockReturnValue(1_012);
    expect(pace.isOver()).toBe(true);
    await pace.rest();
    expect(pace.isOver()).toBe(false);
    now.mockReturnValue(1_024);
    expect(pace.isOver()).toBe(true);
  });

  test('lets what waits go first', async () => {
    let others = 0;
    setTimeout(() => others++);
    const until = performance.now() + 1_000;
    const pace = new Pace();
    while (others === 0 && performance.now() < until) await pace.rest();
    expect(others).toBe(1);
  });
});

describe('merging rests between two pieces, each time it is due, and not else', () => {
  const [one, other] = [lineOf(1, 'x'.repeat(100_000)), lineOf(1, 'y'.repeat(100_000))];

  test('on the way to the id of what lost', async () => {
    const due = rests(true);
    const { id } = await besideOf(one);
    expect(due.count).toBeGreaterThan(5);
    expect(due.resting).toBe(0);
    vi.restoreAllMocks();
    const none = rests(false);
    expect((await besideOf(one)).id).toBe(id);
    expect(none.count).toBe(0);
  });

  test('on the way to which one is newer', async () => {
    const alone = rests(true);
    await besideOf(one);
    vi.restoreAllMocks();
    const due = rests(true);
    const merged = await mergeEntries(one, other);
    expect(due.count).toBe(alone.count * 3);
    expect(due.resting).toBe(0);
    vi.restoreAllMocks();
    const none = rests(false);
    expect(await mergeEntries(one, other)).toEqual(merged);
    expect(none.count).toBe(0);
  });
});

describe('time slices', () => {
  test('give nothing to wait for within 8 ms, then a break, then 8 ms more', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const breakIfDue = timeSlices();
    now.mockReturnValue(1_007.9);
    expect(breakIfDue()).toBeUndefined();
    now.mockReturnValue(1_008);
    const due = breakIfDue();
    expect(due).toBeInstanceOf(Promise);
    await due;
    expect(breakIfDue()).toBeUndefined();
    now.mockReturnValue(1_016);
    expect(breakIfDue()).toBeInstanceOf(Promise);
  });

  test('take the break that the browser has, else one of a task', async () => {
    const yielded = vi.fn(async () => undefined);
    vi.stubGlobal('scheduler', { yield: yielded });
    await takeBreak();
    expect(yielded).toHaveBeenCalledOnce();
    for (const none of [{}, undefined]) {
      vi.stubGlobal('scheduler', none);
      let others = 0;
      setTimeout(() => others++);
      await takeBreak();
      expect(others).toBe(1);
    }
    vi.unstubAllGlobals();
  });

  test('run steps to their end, with each break waited for', async () => {
    const seen: string[] = [];
    function* steps() {
      for (const step of ['one', 'two', 'three']) {
        seen.push(step);
        yield;
      }
      return 7;
    }
    let n = 0;
    const breaks = () => (n++ === 1 ? settled().then(() => void seen.push('a break')) : undefined);
    expect(await inSlices(steps(), breaks)).toBe(7);
    expect(seen).toEqual(['one', 'two', 'a break', 'three']);
    expect(n).toBe(3);
  });
});

describe('a long text comes in pieces', () => {
  const of = (text: string, overlap: number) =>
    [...piecesOf(text, overlap)].map(({ piece, start }) => [start, start + piece.length]);

  test.each([
    [0, [[0, 0]]],
    [8_195, [[0, 8_195]]],
    [8_202, [[0, 8_202]]],
    [
      8_203,
      [
        [0, 8_202],
        [8_192, 8_203],
      ],
    ],
    [
      16_394,
      [
        [0, 8_202],
        [8_192, 16_394],
      ],
    ],
    [
      16_395,
      [
        [0, 8_202],
        [8_192, 16_394],
        [16_384, 16_395],
      ],
    ],
  ])('of %d letters, each begins before the last one ends', (length, pieces) => {
    expect(of('x'.repeat(length), 10)).toEqual(pieces);
  });

  test('with no letter parted from its marks, unless they are over 64', () => {
    const rest = 'x'.repeat(20);
    const at = (marks: string, before = 8_202) => of(`${'x'.repeat(before)}${marks}${rest}`, 10)[0];
    expect(at('\u0301')).toEqual([0, 8_203]);
    expect(at('\u0301'.repeat(63))).toEqual([0, 8_265]);
    expect(at('\u0301'.repeat(65))).toEqual([0, 8_266]);
    expect(at('👩', 8_201)).toEqual([0, 8_203]);
    expect(at('\u{e0100}')).toEqual([0, 8_204]);
    expect(at('\u200d')).toEqual([0, 8_203]);
  });

  test('whose beginning is no mark either', () => {
    const text = `${'x'.repeat(8_192)}\u0301${'x'.repeat(20)}`;
    expect(of(text, 10)).toEqual([
      [0, 8_202],
      [8_193, 8_213],
    ]);
  });

  test('and it ends, however long the overlap', () => {
    expect(of('\u0301'.repeat(200), 9_000)).toEqual([[0, 200]]);
    const marks = of('x'.repeat(8_200), 8_190);
    expect(marks).toEqual([[0, 8_200]]);
  });
});
