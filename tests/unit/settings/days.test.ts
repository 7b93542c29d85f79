import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../utils/schedule/types.ts';
import {
  clockTimeOf,
  fixedStep,
  hoursOf,
  silentTimes,
  tightDays,
  timesOf,
} from '../../../utils/settings/read-days.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import {
  choiceOf,
  numberOf,
  textSetting,
  told,
  yesOrNoOf,
} from '../../../utils/settings/read-value.ts';
import type { SettingNote, Settings } from '../../../utils/settings/settings.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { isRecord } from '../../../utils/validation/is-record.ts';

/** What is read, and the notes, shortly: problem, given, used. */
function read<T>(reading: (notes: SettingNote[]) => T): [T, ...string[]] {
  const notes: SettingNote[] = [];
  const value = reading(notes);
  return [
    value,
    ...notes.map((note) => `${note.setting} ${note.problem} ${note.given}>${note.used}`),
  ];
}
const range = (from: string, to: string) => ({ from, to });
const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const withAll = (patch: Partial<Settings>): Settings => ({ ...defaultSettings(), ...patch });

describe('a time of the day', () => {
  test.each([
    ['9:05', '09:05'],
    [' 09:05 ', '09:05'],
    ['23:59', '23:59'],
    ['00:00', '00:00'],
    ['24:00', '00:00'],
    ['24:01', null],
    ['25:00', null],
    ['9:60', null],
    ['9:5', null],
    ['109:05', null],
    ['09:055', null],
    ['', null],
    [905, null],
  ])('%j is %j', (raw, time) => {
    expect(clockTimeOf(raw)).toBe(time);
  });
});

describe('the hours of a day', () => {
  const otherwise = [range('01:00', '02:00')];
  const hours = (raw: unknown) => read((notes) => hoursOf(raw, 'tue', otherwise, notes));

  test.each([
    [undefined, [otherwise]],
    [[], [[]]],
    [[range('9:00', '17:00')], [[range('09:00', '17:00')]]],
    ['x', [otherwise, 'hours.tue notAList x>']],
    [[range('x', '17:00')], [otherwise, 'hours.tue badRange x–17:00>']],
    [[range('09:00', 'y')], [otherwise, 'hours.tue badRange 09:00–y>']],
    [['x'], [otherwise, 'hours.tue badRange x>']],
    [
      [range('x', 'y'), range('09:00', '10:00')],
      [[range('09:00', '10:00')], 'hours.tue badRange x–y>'],
    ],
    [
      [range('09:00', '9:00')],
      [[range('09:00', '09:00')], 'hours.tue wholeDay 09:00–09:00>09:00–09:00'],
    ],
  ])('%j', (raw, expected) => {
    expect(hours(raw)).toEqual(expected);
  });

  test('are eight ranges and no more', () => {
    const many = (count: number) => Array.from({ length: count }, () => range('09:00', '10:00'));
    expect(hours(many(8))).toEqual([many(8)]);
    expect(hours(many(9))).toEqual([many(8), 'hours.tue tooMany 9>8']);
  });
});

describe('the set times of a day', () => {
  const times = (raw: unknown) => read((notes) => timesOf(raw, 'sat', ['07:00'], notes));

  test.each([
    [undefined, [['07:00']]],
    [[], [[]]],
    [{}, [['07:00'], 'times.sat notAList {…}>']],
    [['x'], [['07:00'], 'times.sat badTime x>']],
    [
      ['15:00', 'x', '9:00'],
      [['09:00', '15:00'], 'times.sat badTime x>'],
    ],
    [['09:00', '09:00'], [['09:00']]],
    [
      ['09:00', '09:04', '09:08'],
      [['09:00', '09:08'], 'times.sat tooClose 09:04>09:00'],
    ],
    [['09:00', '09:05'], [['09:00', '09:05']]],
    [
      ['09:58', '10:02'],
      [['09:58'], 'times.sat tooClose 10:02>09:58'],
    ],
  ])('%j', (raw, expected) => {
    expect(times(raw)).toEqual(expected);
  });

  test('are twenty-four and no more', () => {
    const many = Array.from({ length: 25 }, (_, n) => `${String(n % 24).padStart(2, '0')}:00`);
    expect(times(many)).toEqual([many.slice(0, 24), 'times.sat tooMany 25>24']);
  });

  const silent = (mon: string[], hours: Partial<Settings['hours']>, rhythm = 'times') =>
    silentTimes(
      withAll({
        rhythm: rhythm as Settings['rhythm'],
        times: { ...none, mon },
        hours: { ...none, ...hours },
      }),
    );

  test.each([
    [['08:59', '09:00', '16:59', '17:00'], { mon: [range('09:00', '17:00')] }, ['08:59', '17:00']],
    [['00:00', '05:59', '06:00'], { sun: [range('22:00', '06:00')] }, ['06:00']],
    [['21:59', '22:00', '23:59', '01:00'], { mon: [range('22:00', '02:00')] }, ['21:59', '01:00']],
    [['00:00', '23:59'], { mon: [range('00:00', '00:00')] }, []],
    [['12:00'], { tue: [range('09:00', '17:00')] }, ['12:00']],
  ])('%j with %j: silent are %j', (mon, hours, told) => {
    const notes = told.map((given) => {
      return { setting: 'times.mon', problem: 'outsideHours', given, used: '' };
    });
    expect(silent(mon, hours)).toEqual(notes);
    expect(silent(mon, hours, 'few')).toEqual([]);
  });
});

describe('a number that does not fit into the hours', () => {
  const few = (perDay: number, ...mon: [string, string][]) =>
    withAll({
      few: { perDay, gapMinutes: 90 },
      hours: { ...none, mon: mon.map(([from, to]) => range(from, to)) },
    });
  const fits = (settings: Settings) => [tightDays(settings)[0]?.used ?? null, fixedStep(settings)];

  test.each([
    [few(2, ['09:00', '17:30']), [null, null]],
    [few(6, ['09:00', '12:04']), ['2', 91]],
    [few(6, ['10:30', '12:04'], ['09:00', '10:30']), ['2', 91]],
    [few(6, ['09:00', '12:04'], ['09:30', '11:00']), ['2', 91]],
    [few(6, ['09:00', '12:03'], ['09:30', '12:04']), ['2', 91]],
    [few(6, ['23:00', '02:04']), ['2', 91]],
    [few(6, ['09:00', '10:00'], ['22:00', '23:00']), ['2', 91]],
    [few(3, ['09:00', '10:30']), ['1', null]],
    [few(2), [null, null]],
  ])('%#', (settings, expected) => {
    expect(fits(settings)).toEqual(expected);
    expect(fits({ ...settings, rhythm: 'every' })).toEqual([null, null]);
  });

  test('the tightest day is told', () => {
    const hours = { ...none, mon: [range('09:00', '12:04')], fri: [range('09:00', '10:00')] };
    expect(tightDays(withAll({ few: { perDay: 5, gapMinutes: 90 }, hours }))).toEqual([
      { setting: 'few.perDay', problem: 'doesNotFit', given: '5', used: '1' },
    ]);
  });
});

describe('single values', () => {
  const number = (raw: unknown) =>
    read((notes) => numberOf(raw, 'graceMinutes', { from: 5, to: 240 }, 45, notes));
  test.each([
    [undefined, [45]],
    [5, [5]],
    [4.9, [5, 'graceMinutes tooSmall 4.9>5']],
    [240, [240]],
    [240.1, [240, 'graceMinutes tooBig 240.1>240']],
    [' 12.5 ', [13]],
    ['12e1', [45, 'graceMinutes notANumber 12e1>45']],
    [true, [45, 'graceMinutes notANumber true>45']],
  ])('the number %j', (raw, expected) => {
    expect(number(raw)).toEqual(expected);
  });

  test.each([
    ['a'.repeat(41), 'a'.repeat(40)],
    [[1], '[…]'],
    [{}, '{…}'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('%j is told as %s', (raw, text) => {
    expect(told(raw)).toBe(text);
  });

  test('a choice, a yes or no, a text', () => {
    const choice = (raw: unknown) =>
      read((notes) => choiceOf(raw, ['light', 'dark'], 'theme', 'light', notes));
    expect([choice('dark'), choice(undefined)]).toEqual([['dark'], ['light']]);
    expect(choice('grey')).toEqual(['light', 'theme notAChoice grey>light']);
    const yes = (raw: unknown) => read((notes) => yesOrNoOf(raw, 'sound', true, notes));
    expect([yes(false), yes(undefined)]).toEqual([[false], [true]]);
    expect(yes('no')).toEqual([true, 'sound notYesOrNo no>true']);
    const text = (raw: unknown) => read((notes) => textSetting(raw, 'dearName', 3, notes));
    expect([text(undefined), text(' a😀b ')]).toEqual([[''], ['a😀b']]);
    expect(text('abcd')).toEqual(['abc', 'dearName tooLong abcd>abc']);
    expect(text(7)).toEqual(['', 'dearName notAText 7>']);
  });

  test.each([
    [7, [{ setting: '', problem: 'unreadable', given: 'number', used: '' }]],
    [null, [{ setting: '', problem: 'unreadable', given: 'object', used: '' }]],
    [{ version: 2 }, [{ setting: '', problem: 'newerVersion', given: '2', used: '1' }]],
    [{ version: 1 }, []],
    [{ version: '2' }, []],
    [
      { holds: 'x' },
      expect.arrayContaining([
        { setting: 'holds', problem: 'notAList', given: 'string', used: '' },
      ]),
    ],
    [{ holds: {} }, []],
    [
      { pauseSeconds: 7 },
      [{ setting: 'pauseSeconds', problem: 'notAChoice', given: '7', used: '20' }],
    ],
    [{ country: 'd1' }, [{ setting: 'country', problem: 'notAChoice', given: 'D1', used: '' }]],
    [{ country: 'de' }, []],
  ])('the settings %j: the notes', (raw, notes) => {
    const answer = readSettings(raw);
    expect(answer.notes).toEqual(notes);
    const country = (raw as { country?: string } | null)?.country === 'de' ? 'DE' : '';
    // What is no record says nothing of what was kept before.
    const keeping = isRecord(raw) ? 'before' : 'unasked';
    expect(answer.settings).toEqual({ ...defaultSettings(), country, keeping });
  });

  test('each setting is read from its own name', () => {
    const other: Settings = {
      ...defaultSettings(),
      rhythm: 'asked',
      few: { perDay: 1, gapMinutes: 16 },
      every: { minutes: 17, naturalBreakMinutes: 4 },
      graceMinutes: 6,
      laterMinutes: 7,
      invitation: 'dot',
      wording: 'named',
      theme: 'dark',
      nudgePractice: 'element',
      keepFor: 'month',
      lockAfter: 'close',
      dearName: 'x',
    };
    const turned = Object.entries(other).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? !value : value,
    ]);
    const raw = {
      ...Object.fromEntries(turned),
      holds: Object.fromEntries(Object.keys(other.holds).map((name) => [name, false])),
      hours: Object.fromEntries(weekdays.map((day, n) => [day, [range(`0${n}:00`, '10:00')]])),
      times: Object.fromEntries(weekdays.map((day, n) => [day, [`0${n}:30`]])),
    };
    expect(readSettings(raw)).toEqual({ settings: raw, notes: [] });
  });
});
