import { describe, expect, test } from 'vitest';
import {
  digestOf,
  isUnchanged,
  readSnapshot,
  type StatusSnapshot,
} from '../../../utils/stores/unchanged-check.ts';

const settings = { dearName: 'Wilhelmina' };
const calm: StatusSnapshot = {
  from: 1_000,
  until: 2_000,
  offset: 60,
  state: '{"a":1}',
  settings: digestOf(settings),
  wakeAt: 2_000,
  menu: '[]',
};
const stored = { state: { a: 1 }, settings, outbox: [] };
const now = { at: 1_500, offset: 60 };

describe('all is as it was', () => {
  test.each<[string, object, object, object, boolean]>([
    ['nothing happened', {}, {}, {}, true],
    ['it is just written', {}, {}, { at: 1_000 }, true],
    ['the clock was set back', {}, {}, { at: 999 }, false],
    ['one moment before its end', {}, {}, { at: 1_999 }, true],
    ['its end has come', {}, {}, { at: 2_000 }, false],
    ['the zone has another time', {}, {}, { offset: 0 }, false],
    ['the state is another', {}, { state: { a: 2 } }, {}, false],
    ['the settings are others', {}, { settings: { dearName: 'Anna' } }, {}, false],
    ['the settings are gone', {}, { settings: undefined }, {}, false],
    ['the worker speaks another language', {}, { messages: { tag: 'es', areas: {} } }, {}, false],
    [
      'settings that were not there are not',
      { settings: digestOf(null) },
      { settings: undefined },
      {},
      true,
    ],
    ['the ledger waits', {}, { outbox: [{}] }, {}, false],
  ])('%s', (_, left, kept, time, isSame) => {
    const memory = { ...stored, ...kept } as Parameters<typeof isUnchanged>[1];
    expect(isUnchanged({ ...calm, ...left }, memory, { ...now, ...time })).toBe(isSame);
  });

  test('what is kept of the settings is no word of theirs', () => {
    expect(digestOf(settings)).not.toContain('Wilhelmina');
    expect(digestOf(settings)).toBe(digestOf({ ...settings }));
    expect(digestOf(undefined)).toBe(digestOf(null));
  });
});

describe('what storage holds', () => {
  test('is read back whole, with long texts and without an alarm', () => {
    const long = { ...calm, wakeAt: null, state: 'x'.repeat(50_000), menu: 'y'.repeat(50_000) };
    expect(readSnapshot(calm)).toEqual(calm);
    expect(readSnapshot(long)).toEqual(long);
  });

  test.each([
    ['from', 'x'],
    ['until', null],
    ['offset', '60'],
    ['state', {}],
    ['settings', 7],
    ['wakeAt', 'x'],
    ['menu', []],
  ])('with %s as %j it is none', (key, value) => {
    expect(readSnapshot({ ...calm, [key]: value })).toBeNull();
    const { [key as keyof StatusSnapshot]: _, ...rest } = calm;
    expect(readSnapshot(rest)).toBeNull();
  });

  test.each([null, undefined, 'calm', 7, []])('%j is none', (raw) => {
    expect(readSnapshot(raw)).toBeNull();
  });
});
