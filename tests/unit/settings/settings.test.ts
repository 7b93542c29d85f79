import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { switchableHolds, weekdays } from '../../../utils/schedule/types.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { limits, type Settings } from '../../../utils/settings/settings.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';

const read = (raw: unknown) => readSettings(raw);
const noteOn = (raw: unknown, setting: string) =>
  read(raw).notes.find((note) => note.setting === setting);

test('the defaults are read as they stand, without a note', () => {
  expect(read(defaultSettings())).toEqual({ settings: defaultSettings(), notes: [] });
  expect(read(undefined)).toEqual({ settings: defaultSettings(), notes: [] });
  expect(defaultSettings()).toMatchObject({
    rhythm: 'few',
    few: { perDay: 2, gapMinutes: 90 },
    graceMinutes: 45,
    hours: { mon: [{ from: '09:00', to: '17:30' }], sat: [] },
  });
  expect(defaultSettings().hours.mon).not.toBe(defaultSettings().hours.mon);
});

describe('F15 numbers', () => {
  test.each([
    [Number.NaN, 2, 'notANumber'],
    [Number.POSITIVE_INFINITY, 6, 'tooBig'],
    [Number.NEGATIVE_INFINITY, 1, 'tooSmall'],
    [0, 1, 'tooSmall'],
    [-1, 1, 'tooSmall'],
    [1e9, 6, 'tooBig'],
    ['5', 5, null],
    ['-5', 1, 'tooSmall'],
    ['five', 2, 'notANumber'],
    ['', 2, 'notANumber'],
    [null, 2, 'notANumber'],
    [[3], 2, 'notANumber'],
    [{}, 2, 'notANumber'],
    [2.6, 3, null],
    [-0, 1, 'tooSmall'],
  ])('perDay %o is read as %i', (given, used, problem) => {
    const raw = { few: { perDay: given } };
    expect(read(raw).settings.few.perDay).toBe(used);
    expect(noteOn(raw, 'few.perDay')?.problem ?? null).toBe(problem);
  });
});

describe('F16 settings that are none', () => {
  test.each([null, 'few', 7, true, [], Symbol('x'), () => 1])('%o: safe defaults', (raw) => {
    const { settings, notes } = read(raw);
    expect(settings).toEqual(defaultSettings());
    expect(notes).toMatchObject([{ setting: '', problem: 'unreadable' }]);
  });

  test('an older version lacks some: those are the defaults, silently', () => {
    const old = { version: 0, rhythm: 'every', every: { minutes: 45 } };
    expect(read(old)).toEqual({
      settings: {
        ...defaultSettings(),
        // It kept things before there was a question.
        keeping: 'before',
        rhythm: 'every',
        every: { minutes: 45, naturalBreakMinutes: 5 },
      },
      notes: [],
    });
  });

  test('a newer version: what is known is used, and told', () => {
    const newer = { version: 7, rhythm: 'moon', theme: 'dark', halo: 3 };
    const { settings, notes } = read(newer);
    expect(settings).toEqual({ ...defaultSettings(), keeping: 'before', theme: 'dark' });
    expect(notes.map((note) => note.problem)).toEqual(['newerVersion', 'notAChoice']);
  });

  test('never throws, and reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (raw) => {
        check(raw);
      }),
    );
    const keys = Object.keys(defaultSettings()) as (keyof Settings)[];
    const record = fc.record(
      Object.fromEntries(keys.map((key) => [key, fc.anything({ withBigInt: true })])),
      { requiredKeys: [] },
    );
    fc.assert(fc.property(record, check));
    const dayish = fc.record({
      hours: fc.dictionary(fc.constantFrom(...weekdays), fc.array(fc.anything())),
      times: fc.dictionary(fc.constantFrom(...weekdays), fc.array(fc.anything())),
      rhythm: fc.constantFrom('few', 'times'),
    });
    fc.assert(fc.property(dayish, check));
  });
});

function check(raw: unknown): void {
  const { settings, notes } = read(raw);
  expect(readSettings(JSON.parse(JSON.stringify(settings))).settings).toEqual(settings);
  for (const note of notes) expect(typeof note.given).toBe('string');
  for (const { from, to } of [limits['few.perDay']]) {
    expect(settings.few.perDay).toBeGreaterThanOrEqual(from);
    expect(settings.few.perDay).toBeLessThanOrEqual(to);
  }
  for (const hold of switchableHolds) expect(typeof settings.holds[hold]).toBe('boolean');
  for (const day of weekdays) {
    for (const { from, to } of settings.hours[day]) {
      expect(`${from} ${to}`).toMatch(/^([01]\d|2[0-3]):[0-5]\d ([01]\d|2[0-3]):[0-5]\d$/);
    }
  }
}

describe('hours', () => {
  const hoursOf = (mon: unknown) => read({ hours: { mon } });

  test('several a day, past midnight, short forms, 24:00', () => {
    const ranges = [
      { from: '8:00', to: '12:00' },
      { from: '22:00', to: '06:00' },
      { from: '13:00', to: '24:00' },
    ];
    expect(hoursOf(ranges).settings.hours.mon).toEqual([
      { from: '08:00', to: '12:00' },
      { from: '22:00', to: '06:00' },
      { from: '13:00', to: '00:00' },
    ]);
    expect(hoursOf(ranges).notes).toEqual([]);
  });

  test('F14 start = end is a whole day, and told', () => {
    const { settings, notes } = hoursOf([{ from: '09:00', to: '09:00' }]);
    expect(settings.hours.mon).toEqual([{ from: '09:00', to: '09:00' }]);
    expect(notes).toMatchObject([{ setting: 'hours.mon', problem: 'wholeDay' }]);
  });

  test('broken ranges are left out; a day with nothing but those keeps its default', () => {
    const bad = { from: '25:00', to: '12:60' };
    const good = { from: '10:00', to: '11:00' };
    expect(hoursOf([bad, good]).settings.hours.mon).toEqual([good]);
    expect(hoursOf([bad, null, 'x']).settings.hours.mon).toEqual(defaultSettings().hours.mon);
    expect(hoursOf([]).settings.hours.mon).toEqual([]);
    expect(hoursOf('9-5').notes).toMatchObject([{ setting: 'hours.mon', problem: 'notAList' }]);
    const many = hoursOf(Array(500).fill(good));
    expect(many.settings.hours.mon).toHaveLength(8);
    expect(many.notes[0]).toMatchObject({ problem: 'tooMany', given: '500', used: '8' });
  });

  test('so many a day that they do not fit: told, with how many do', () => {
    const raw = {
      few: { perDay: 6, gapMinutes: 120 },
      hours: { fri: [{ from: '9:00', to: '12:00' }] },
    };
    expect(noteOn(raw, 'few.perDay')).toMatchObject({ problem: 'doesNotFit', used: '2' });
    expect(noteOn({ ...raw, rhythm: 'asked' }, 'few.perDay')).toBeUndefined();
  });
});

describe('set times', () => {
  const timesOf = (mon: unknown) => read({ rhythm: 'times', times: { mon } });

  test('ascending, each once, at least 5 minutes apart', () => {
    const { settings, notes } = timesOf(['15:00', '9:30', '15:00', '15:04', '15:05']);
    expect(settings.times.mon).toEqual(['09:30', '15:00', '15:05']);
    expect(notes).toMatchObject([{ problem: 'tooClose', given: '15:04', used: '15:00' }]);
  });

  test('outside the hours they are kept, and told', () => {
    const { settings, notes } = timesOf(['07:00', '12:00']);
    expect(settings.times.mon).toEqual(['07:00', '12:00']);
    expect(notes).toMatchObject([
      { setting: 'times.mon', problem: 'outsideHours', given: '07:00' },
    ]);
    const hours = { mon: [{ from: '22:00', to: '06:00' }] };
    const times = { mon: ['22:30'], tue: ['02:00', '12:00'] };
    const tuesday = read({ rhythm: 'times', times, hours });
    expect(tuesday.notes).toEqual([]);
  });
});

test('texts are trimmed, well-formed and short', () => {
  expect(read({ dearName: '  Ada ' }).settings.dearName).toBe('Ada');
  expect(read({ dearName: 'a\ud800b' }).settings.dearName).toBe('a\ufffdb');
  expect([...read({ dearName: '🫖'.repeat(99) }).settings.dearName]).toHaveLength(60);
  expect(read({ country: 'de' }).settings.country).toBe('DE');
  expect(read({ country: '<b' }).settings.country).toBe('');
});

test('hostile keys change nothing', () => {
  const raw = JSON.parse(
    '{"__proto__":{"rhythm":"asked"},"constructor":{"few":1},"hours":{"__proto__":[]}}',
  );
  expect(read(raw).settings).toEqual({ ...defaultSettings(), keeping: 'before' });
  expect(({} as Record<string, unknown>).rhythm).toBeUndefined();
});
