import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countShifts, type KeyPress } from '../../../utils/quick-exit/shift-presses.ts';

const press = (timeStamp: number, more: Partial<KeyPress> = {}): KeyPress => ({
  key: 'Shift',
  code: 'ShiftLeft',
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  timeStamp,
  ...more,
});

/** After which of the presses somebody leaves. */
function leavesAt(presses: readonly (KeyPress | 'mouse')[]): number[] {
  const shifts = countShifts();
  return presses.flatMap((one, index) => {
    if (one === 'mouse') {
      shifts.other();
      return [];
    }
    return shifts.down(one) ? [index] : [];
  });
}

test('three presses within two seconds leave, with either key', () => {
  expect(leavesAt([press(0), press(900, { code: 'ShiftRight' }), press(2_000)])).toEqual([2]);
  expect(leavesAt([press(0), press(900), press(2_001)])).toEqual([]);
  // The first of four was too early, and the others are three.
  expect(leavesAt([press(0), press(1_500), press(2_100), press(2_900)])).toEqual([3]);
});

test('a key held down is one press', () => {
  const held = [0, 500, 530, 560, 590, 620].map((at) => press(at, { repeat: at > 0 }));
  expect(leavesAt(held)).toEqual([]);
  expect(leavesAt([...held, press(700), press(800)])).toEqual([7]);
});

test('a way of writing that takes the key for itself does not keep anybody here', () => {
  const taken = { key: 'Process' };
  expect(leavesAt([press(0, taken), press(300, taken), press(600, taken)])).toEqual([2]);
});

test.each<[string, Partial<KeyPress> | 'mouse']>([
  ['a capital letter', { key: 'A', code: 'KeyA' }],
  ['a letter taken by a way of writing', { key: 'Process', code: 'KeyA' }],
  ['Enter', { key: 'Enter', code: 'Enter' }],
  ['Shift with Control', { ctrlKey: true }],
  ['Shift with Alt, which changes keyboards', { altKey: true }],
  ['Shift with the system’s key', { metaKey: true }],
  ['a press of the mouse, as one selects', 'mouse'],
])('%s in between begins anew', (_what, between) => {
  const other = between === 'mouse' ? between : press(250, between);
  expect(leavesAt([press(0), press(200), other, press(400)])).toEqual([]);
  expect(leavesAt([press(0), other, press(300), press(400), press(500)])).toEqual([4]);
});

test('it leaves exactly where the last three of a run of presses fit into two seconds', () => {
  const step = fc.record({ wait: fc.integer({ min: 1, max: 1_500 }), isShift: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let at = 0;
      let run: number[] = [];
      const expected: number[] = [];
      const keys = steps.map(({ wait, isShift }, index) => {
        at += wait;
        run = isShift ? [...run, at] : [];
        const [first] = run.slice(-3);
        if (run.length >= 3 && first !== undefined && at - first <= 2_000) {
          expected.push(index);
          run = [];
        }
        return press(at, isShift ? {} : { key: 'e', code: 'KeyE' });
      });
      expect(leavesAt(keys)).toEqual(expected);
    }),
  );
});
