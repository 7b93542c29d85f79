import { describe, expect, test } from 'vitest';
import { windowsOf } from '../../../utils/schedule/rhythms/working-hours.ts';
import { berlin, deskAt, monday, ms, opening, settingsWith } from './scene.ts';

describe('F14 hours past midnight', () => {
  const night = [{ from: '22:00', to: '06:00' }];
  const hours = { mon: night, tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

  test('belong to the day they start on', () => {
    const windows = windowsOf(Temporal.PlainDate.from(monday), hours, berlin);
    const [start, end] = [ms(`${monday}T22:00`), ms('2026-03-03T06:00')];
    expect(windows).toEqual([{ day: monday, start, end }]);
    expect(windowsOf(Temporal.PlainDate.from('2026-03-03'), hours, berlin)).toEqual([]);
  });

  test('start = end is twenty-four hours', () => {
    const whole = { ...hours, mon: [{ from: '09:00', to: '09:00' }] };
    const windows = windowsOf(Temporal.PlainDate.from(monday), whole, berlin);
    expect(windows).toEqual([
      { day: monday, start: ms(`${monday}T09:00`), end: ms('2026-03-03T09:00') },
    ]);
  });

  test('overlapping ranges are one, and the earlier day keeps what two claim', () => {
    const both = {
      ...hours,
      mon: [...night, { from: '20:00', to: '23:00' }],
      tue: [{ from: '05:00', to: '09:00' }],
    };
    const tuesday = windowsOf(Temporal.PlainDate.from('2026-03-03'), both, berlin);
    expect(windowsOf(Temporal.PlainDate.from(monday), both, berlin)).toHaveLength(1);
    expect(tuesday).toMatchObject([{ start: ms('2026-03-03T06:00') }]);
  });

  test('a night shift gets its number in each shift', () => {
    const five = { ...hours, tue: night, wed: night, thu: night, fri: night };
    const desk = deskAt({ settings: settingsWith({ hours: five }), answer: opening });
    desk.runTo(ms('2026-03-30T12:00'));
    expect(desk.ledger.shownOnes).toHaveLength(40);
  });

  describe('where the clock repeats or skips an hour, every instant is inside by the wall clock', () => {
    const onSunday = (date: string, from: string, to: string) => {
      const sun = [{ from, to }];
      return windowsOf(Temporal.PlainDate.from(date), { ...hours, sun }, berlin).map(
        ({ start, end }) => [iso(start), iso(end)],
      );
    };
    const iso = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString();

    test.each([
      // Autumn: 02:00 to 03:00 comes twice, at 00:00Z and at 01:00Z.
      ['2026-10-25', '00:00', '02:30', '2026-10-24T22:00:00Z', '2026-10-25T00:30:00Z'],
      ['2026-10-25', '02:30', '05:00', '2026-10-25T01:30:00Z', '2026-10-25T04:00:00Z'],
      ['2026-10-25', '02:15', '02:45', '2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
      // Spring: 02:00 is 03:00, at 01:00Z.
      ['2026-03-29', '00:00', '02:30', '2026-03-28T23:00:00Z', '2026-03-29T01:00:00Z'],
      ['2026-03-29', '02:30', '05:00', '2026-03-29T01:30:00Z', '2026-03-29T03:00:00Z'],
    ])('%s %s to %s', (date, from, to, start, end) => {
      expect(onSunday(date, from, to)).toEqual([[start, end]]);
    });

    test('a range that lies in the gap is no time at all', () => {
      expect(onSunday('2026-03-29', '02:15', '02:45')).toEqual([]);
    });
  });

  test('a date the zone skipped has no hours', () => {
    const all = { ...hours, fri: [{ from: '09:00', to: '17:00' }] };
    expect(windowsOf(Temporal.PlainDate.from('2011-12-30'), all, 'Pacific/Apia')).toEqual([]);
  });
});
