import { describe, expect, test } from 'vitest';
import {
  helpSentence,
  howSentence,
  logSentence,
  practicesSentence,
  whenSentence,
} from '../../../components/settings/groups/sentences.ts';
import { type ByWeekday, type TimeRange, weekdays } from '../../../utils/schedule/types.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';

const of = (patch: Partial<Settings>) => ({
  ...defaultSettings(),
  keeping: 'yes' as const,
  ...patch,
});
const nine: TimeRange = { from: '09:00', to: '17:00' };
const on = <T>(days: string, value: T[]) =>
  Object.fromEntries(weekdays.map((day) => [day, days.includes(day) ? value : []])) as ByWeekday<
    T[]
  >;
const said = (days: string, more: Partial<Settings> = {}) =>
  whenSentence(of({ hours: on(days, [nine]), ...more }));

describe('the sentence of When', () => {
  test.each([
    ['mon tue wed thu fri', '2 nudges a day, Monday to Friday, 9:00 AM to 5:00 PM.'],
    [weekdays.join(), '2 nudges a day, every day, 9:00 AM to 5:00 PM.'],
    ['mon wed', '2 nudges a day, Monday and Wednesday, 9:00 AM to 5:00 PM.'],
    ['mon tue', '2 nudges a day, Monday and Tuesday, 9:00 AM to 5:00 PM.'],
    [
      'mon tue wed fri sun',
      '2 nudges a day, Monday to Wednesday, Friday, and Sunday, 9:00 AM to 5:00 PM.',
    ],
    ['', 'No nudges come: no day has hours for them.'],
  ])('names the days: %s', (days, sentence) => {
    expect(said(days).replaceAll('\u202f', ' ')).toBe(sentence);
  });

  test('says the rhythm, hours that differ, and days of twenty-four', () => {
    expect(said('mon', { few: { perDay: 1, gapMinutes: 90 } })).toMatch(
      /^One nudge a day, Monday,/,
    );
    expect(said('mon', { rhythm: 'every' })).toMatch(/^A nudge every 1 hour, Monday,/);
    expect(said('mon', { rhythm: 'times' })).toBe('Nudges at set times, Monday to Friday.');
    expect(said('mon', { rhythm: 'times', times: on('', []) })).toMatch(/^No nudges come/);
    expect(said('mon', { rhythm: 'asked' })).toMatch(/^No nudges\./);
    const hours = { ...on('mon tue', [nine]), tue: [{ from: '10:00', to: '12:00' }] };
    expect(whenSentence(of({ hours }))).toBe(
      '2 nudges a day, Monday and Tuesday, at different hours.',
    );
    expect(whenSentence(of({ hours: on('sat', [{ from: '08:00', to: '08:00' }]) }))).toBe(
      '2 nudges a day, Saturday, all day long.',
    );
  });
});

test('the others say what holds', () => {
  expect(howSentence(of({}))).toBe(
    'A notification and a dot, a card on the new tab, colours like the system.',
  );
  expect(howSentence(of({ rhythm: 'asked', newTab: false, theme: 'dark' }))).toBe(
    'No nudges, the browser’s own new tab, colours of dusk.',
  );
  expect(howSentence(of({ newTabOncePerDay: true }))).toContain('first new tab of the day');
  const practices = [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ].map(([noBreath, noTouch]) =>
    practicesSentence(of({ noBreath: !!noBreath, noTouch: !!noTouch })),
  );
  expect(new Set(practices).size).toBe(4);
  expect(practices[3]).toBe('A pause lasts 20 seconds, without breathing cues or touch.');
  expect(logSentence(of({ keepEntries: false }))).toBe('Nothing you write is kept.');
  expect(logSentence(of({ keeping: 'unasked' }))).toBe('Nothing you write is kept.');
  expect(logSentence(of({ keepFor: 'month' }))).toContain('30 days');
  expect(helpSentence(of({ country: 'IE' }))).toContain('Ireland');
  expect(helpSentence(of({}))).not.toContain('{');
});
