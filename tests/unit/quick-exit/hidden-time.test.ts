import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HiddenNote, hiddenMs, newHiddenNote } from '../../../utils/quick-exit/hidden-note.ts';
import { hiddenAfter, readHiddenNote } from '../../../utils/quick-exit/hidden-time.ts';

const minute = 60_000;
const left = 1_800_000_000_000;
const noted = newHiddenNote('one', left, false);

/** Looks every five minutes at a clock that may be set: how many looks until words are shown. */
function looksUntilShown(jumps: readonly number[]): number {
  let note: HiddenNote | null = noted;
  let clock = left;
  for (let look = 1; look < 200; look += 1) {
    clock += 5 * minute + (jumps[look] ?? 0);
    note = hiddenAfter(note, clock, true);
    if (!note) return look;
  }
  throw new Error('hidden for ever');
}

test('half an hour of a browser that runs', () => {
  expect(looksUntilShown([])).toBe(6);
  expect(hiddenAfter(noted, left + 5 * minute, true)).toMatchObject({ left: 25 * minute });
});

test('a clock that was set shows nothing early and hides nothing for long', () => {
  const jump = fc.integer({ min: -400 * 24 * 60, max: 400 * 24 * 60 }).map((one) => one * minute);
  fc.assert(
    fc.property(fc.array(jump, { minLength: 2, maxLength: 4 }), (jumps) => {
      const looks = looksUntilShown(jumps);
      // Each jump may be taken for one minute more or for none of its five.
      expect(looks).toBeGreaterThanOrEqual(5);
      expect(looks).toBeLessThanOrEqual(6 + jumps.length);
    }),
  );
});

test('what passed while the browser was closed counts, and a clock set back meanwhile does not', () => {
  expect(hiddenAfter(noted, left + 31 * minute, false)).toBeNull();
  expect(hiddenAfter(noted, left + 29 * minute, false)).toMatchObject({ left: minute });
  const back = hiddenAfter(noted, left - 1_000 * minute, false);
  expect(back).toMatchObject({ left: hiddenMs, seen: left - 1_000 * minute });
});

test('with a lock no time is enough', () => {
  const locked = newHiddenNote('one', left, true);
  expect(hiddenAfter(locked, left + 10_000 * minute, false)).toMatchObject({ left: 0 });
});

test('whatever stands there is read, and what is no note begins anew', () => {
  expect(readHiddenNote(undefined, left)).toBeNull();
  expect(readHiddenNote(noted, left + 9)).toEqual(noted);
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      if (raw === undefined || raw === null) return;
      const note = readHiddenNote(raw, left);
      expect(note && hiddenAfter(note, Number.NaN, true)).not.toBeUndefined();
      expect(note?.left).toBeTypeOf('number');
    }),
  );
  expect(readHiddenNote('gone', left)).toMatchObject({ left: hiddenMs, seen: left });
});
