import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDayStart } from '../../../utils/language/date-time.ts';
import { noticeClock } from '../../../utils/schedule/clock.ts';
import { restAsked } from '../../../utils/schedule/events.ts';
import { readState } from '../../../utils/schedule/read-state.ts';
import { isRestDay, restDayEnd, restDays } from '../../../utils/schedule/rest-day.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { status } from '../../../utils/schedule/status.ts';
import { anySettings, anyStart, zones } from '../../tools/simulate/anything.ts';
import { dayMs } from '../../tools/simulate/world.ts';
import { runs, seed } from './runs.ts';
import { clock, monday, ms, settingsWith } from './scene.ts';

const settings = settingsWith();
const { hours } = settings;
const december = '2026-12-08';

function resting(from = `${monday}T16:00`, day = '2026-03-20') {
  return restAsked({ now: clock(from), settings, state: freshState(1) }, { day }).state;
}

test('ends as its day begins, in every zone and over every change of time', () => {
  fc.assert(
    fc.property(
      anyStart,
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 364 }),
      anySettings,
      (from, zone, days, { hours: any }) => {
        const now = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
        const today = now.toPlainDate();
        const day = today.add({ days });
        const end = restDayEnd(day.toString(), zone, any);
        const there = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone);
        expect(isRestDay(day.toString(), today.toString())).toBe(true);
        // A date that a zone once skipped ends with the next one there is.
        const order = Temporal.PlainDate.compare(there.toPlainDate(), day);
        expect(order).toBeGreaterThanOrEqual(0);
        const isShift = !isDayStart(end, zone);
        // Else it is the end of a shift from the evening before.
        if (isShift) expect(end - there.startOfDay().epochMilliseconds).toBeLessThan(dayMs);
        else expect(end - from).toBeLessThanOrEqual((days + 2) * dayMs);
        expect(end).toBeGreaterThan(from);
      },
    ),
    { numRuns: runs, seed },
  );
});

// Where summer time begins at midnight, that midnight does not exist.
test.each([
  ['Africa/Cairo', '2026-04-24', '2026-04-24T01:00'],
  ['America/Santiago', '2026-09-06', '2026-09-06T01:00'],
  ['Europe/Berlin', '2026-03-29', '2026-03-29T00:00'],
])('in %s %s begins at %s', (zone, day, at) => {
  const none = { ...hours, sun: [], fri: [], sat: [], thu: [] };
  expect(restDayEnd(day, zone, none)).toBe(ms(at, zone));
});

test('never ends in the middle of a night shift, and in the morning of no other', () => {
  const night = [{ from: '22:00', to: '06:00' }];
  const shifts = { ...hours, mon: night, tue: [], wed: [{ from: '00:00', to: '08:00' }] };
  expect(restDayEnd('2026-03-10', 'Europe/Berlin', shifts)).toBe(ms('2026-03-10T06:00'));
  expect(restDayEnd('2026-03-11', 'Europe/Berlin', shifts)).toBe(ms('2026-03-11T00:00'));
});

describe('the days that can be chosen', () => {
  test('begin tomorrow and end within a year', () => {
    expect(restDays('2026-11-30')).toEqual({ first: '2026-12-01', last: '2027-11-29' });
    expect(restDays('2028-02-28').first).toBe('2028-02-29');
  });

  test.each([
    [december, true],
    ['2026-12-01', true],
    ['2027-11-29', true],
    ['2026-11-30', false],
    ['2027-11-30', false],
    ['2027-02-29', false],
    ['2027-2-9', false],
    ['', false],
    [null, false],
    [20_261_208, false],
  ])('%j: %s', (day, is) => {
    expect(isRestDay(day, '2026-11-30')).toBe(is);
  });
});

describe('a rest until a day', () => {
  test('is kept so that an earlier version reads it, and is not asked about after a week', () => {
    const state = resting();
    const until = ms('2026-03-20T00:00');
    const rest = { choice: 'untilISay', day: '2026-03-20', until, by: 'person', asked: false };
    expect(state.rest).toMatchObject(rest);
    expect(readState(JSON.parse(JSON.stringify(state)), 9).rest).toEqual(state.rest);
    const later = clock('2026-03-15T10:00');
    expect(status(later, settings, state).rest).toMatchObject({ until, ask: false });
    expect(status(clock('2026-03-20T00:00'), settings, state).rest).toBeNull();
  });

  test('is read without a day, as it always was, and not with one that does not exist', () => {
    const { day: _day, ...rest } = resting().rest ?? { day: '' };
    const state = { ...freshState(1), rest };
    expect(readState(state, 9).rest).toEqual(rest);
    expect(readState({ ...state, rest: { ...rest, day: '2026-02-30' } }, 9).rest).toBeNull();
  });

  test('ends as the day begins where the person is now', () => {
    const state = { ...resting(), seen: { at: ms(`${monday}T16:00`), zone: 'Europe/Berlin' } };
    const there = clock(`${monday}T20:00`, 'America/New_York');
    const moved = noticeClock(there, settings, state).rest;
    expect(moved?.until).toBe(ms('2026-03-20T00:00', 'America/New_York'));
  });

  test('ends on its day, also when the clock is set back', () => {
    const state = { ...resting(), seen: { at: ms('2026-03-09T16:00'), zone: 'Europe/Berlin' } };
    const back = noticeClock(clock(`${monday}T17:00`), settings, state).rest;
    expect(back?.until).toBe(ms('2026-03-20T00:00'));
  });

  test('gives way to another rest, and ends by a word', () => {
    const now = clock(`${monday}T17:00`);
    const hour = restAsked({ now, settings, state: resting() }, '1h').state;
    expect(hour.rest).toMatchObject({ choice: '1h', until: ms(`${monday}T18:00`) });
    expect(hour.rest).not.toHaveProperty('day');
    expect(restAsked({ now, settings, state: resting() }, null).state.rest).toBeNull();
  });
});
