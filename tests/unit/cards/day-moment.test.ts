import { describe, expect, it } from 'vitest';
import { dayMoment, dayPart } from '../../../utils/cards/day-moment.ts';
import { datesFrom, weekOf } from './weeks.ts';

const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const office = weekOf('xxxxx--');

// 2026-11-30 is a Monday.
describe('the parts of a day', () => {
  it.each([
    ['04:59', 'night'],
    ['05:00', 'morning'],
    ['10:59', 'morning'],
    ['11:00', 'midday'],
    ['13:59', 'midday'],
    ['14:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['21:59', 'evening'],
    ['22:00', 'night'],
  ] as const)('%s is %s', (time, part) => {
    expect(dayPart({ day: '2026-11-30', minutes: at(time) }, null)).toBe(part);
    expect(dayPart({ day: '2026-11-30', minutes: at(time) }, office)).toBe(part);
  });

  it('after a night of work there is no morning for a while', () => {
    const nights = weekOf('xxxx---', { from: '22:00', to: '06:00' });
    const part = (day: string, time: string) => dayPart({ day, minutes: at(time) }, nights);
    expect(part('2026-12-01', '05:30')).toBe('night');
    expect(part('2026-12-01', '07:59')).toBe('night');
    expect(part('2026-12-01', '08:00')).toBe('morning');
    expect(part('2026-11-30', '05:30')).toBe('morning');
  });

  it('the evening follows the end of the working hours, and none comes before late work', () => {
    const early = weekOf('xxxxx--', { from: '06:00', to: '14:00' });
    const late = weekOf('xxxxx--', { from: '11:00', to: '20:00' });
    const part = (time: string, hours = early) =>
      dayPart({ day: '2026-11-30', minutes: at(time) }, hours);
    expect([part('15:59'), part('16:00')]).toEqual(['afternoon', 'evening']);
    expect([part('19:29', late), part('19:30', late)]).toEqual(['afternoon', 'evening']);
    const past = weekOf('xxxxx--', { from: '17:00', to: '01:00' });
    expect(part('21:59', past)).toBe('afternoon');
  });
});

describe('what a card may speak of', () => {
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const week = datesFrom('2026-11-30', 7);
  const daysOf = (pattern: string) => {
    const hours = weekOf(pattern);
    const with_ = (moment: string, part: 'morning' | 'evening') =>
      names.filter((_, index) => dayMoment(week[index] ?? '', part, hours) === moment).join();
    return [
      with_('first-day', 'morning'),
      with_('last-day', 'evening'),
      with_('day-off', 'morning'),
    ];
  };

  it.each([
    ['xxxxx--', 'mon', 'fri', 'sat,sun'],
    ['xxxx--x', 'sun', 'thu', 'fri,sat'],
    ['x-x-x--', 'mon', 'fri', 'sat,sun'],
    ['--xx---', 'wed', 'thu', 'fri,sat'],
    ['xxxxxx-', 'mon', 'sat', 'sun'],
    ['--x----', '', '', 'thu,fri'],
    ['xx-xxx-', '', '', 'wed'],
    ['xxxxxxx', '', '', ''],
    ['-------', '', '', ''],
  ])('%s begins on %j, ends on %j, and is free on %j', (pattern, ...found) => {
    expect(daysOf(pattern)).toEqual(found);
  });

  it('is nothing in particular at night, and where no hours are known no working day', () => {
    for (const day of week) {
      expect(dayMoment(day, 'night', office)).toBe('any');
      expect(['any', 'morning']).toContain(dayMoment(day, 'morning', null));
    }
    expect(dayMoment('2026-12-05', 'afternoon', office)).toBe('day-off');
    expect(dayMoment('2026-12-04', 'afternoon', office)).toBe('any');
  });

  it('has one part with a card of its own a day, each as often as the others', () => {
    const parts = ['morning', 'midday', 'evening'] as const;
    const nine = datesFrom('2026-11-30', 9);
    for (const day of nine) {
      expect(parts.filter((part) => dayMoment(day, part, null) === part)).toHaveLength(1);
    }
    for (const part of parts) {
      expect(nine.filter((day) => dayMoment(day, part, null) === part)).toHaveLength(3);
    }
  });
});
