import { describe, expect, test } from 'vitest';
import { readMessages } from '../../../utils/language/compile-catalogue.ts';
import {
  clockTimeIn,
  dayAheadIn,
  dayNameIn,
  hourNameIn,
  type TimeLanguage,
} from '../../../utils/language/date-time.ts';
import { anyMessage } from '../../../utils/language/format-message.ts';
import { hourCycleChoices } from '../../../utils/language/hour-cycle.ts';
import { localeFor } from '../../../utils/language/pick-language.ts';
import { revive } from '../../../utils/language/revive.ts';
import type { MenuWords, PopupSaid } from './said.ts';

const browsers = [
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'en-IN',
  'es-MX',
  'el',
  'ar',
  'ar-EG',
  'fa',
  'mr',
  'bn',
  'ko',
  'zh-TW',
  'ja',
  'de',
  'my',
];
const cycles = hourCycleChoices.flatMap((cycle) =>
  browsers.map((browser) => [cycle, browser] as const),
);

const popup = readMessages('popup') as PopupSaid;
const menu = readMessages('menu') as MenuWords;

const language = (tag: string, browser: string, hourCycle: TimeLanguage['hourCycle']) => ({
  locale: localeFor(tag, [browser]),
  hourCycle,
  words: { today: 'TODAY', yesterday: 'YESTERDAY', tomorrow: 'TOMORROW' },
});

const at = (time: string) => Date.parse(`2026-11-25T${time}Z`);
const told = (one: TimeLanguage, time: string) => clockTimeIn(one, at(time), 'UTC');
/** Any digits as Latin ones, to look at what they say. */
const latin = (text: string) =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && zero % 16 !== 0 && zero % 16 !== 6)
      zero -= 1;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });

describe.each(cycles)('a clock of %s hours in a browser that speaks %s', (hourCycle, browser) => {
  const english = language('en', browser, hourCycle);
  const own = language(browser, browser, hourCycle);

  test('in English sentences nothing is told in another language, and one stop ends them', () => {
    for (const time of ['00:05', '09:30', '14:05', '23:59']) {
      const sentences = [
        popup.next({ time: told(english, time) }),
        menu.restingUntil({ time: told(english, time) }),
      ];
      for (const text of sentences) {
        expect(text).toMatch(/^[ -~’\u202f\u00a0]+$/);
        expect(text).not.toMatch(/\.\.|undefined/);
      }
      expect(sentences[0]).toMatch(/\.$/);
    }
    const isEnglish = browser.startsWith('en');
    expect(english.locale).toBe(isEnglish ? browser : 'en');
  });

  test('digits are those of the language, in times as in numbers', () => {
    const digits = (text: string) => new Set(text.replace(/\P{Nd}/gu, ''));
    const numbers = revive({ '': [['n']] }, own.locale, anyMessage(browser)) as Say;
    const plural = anyMessage(browser, own.locale)([['n', 2, { other: [0] }]]);
    const ten = new Set([...'0123456789'].map((one) => numbers({ n: Number(one) })));
    expect(ten.size).toBe(10);
    for (const text of [told(own, '13:47'), told(own, '20:56'), plural({ n: 90123 })]) {
      expect([...digits(text)].filter((one) => !ten.has(one))).toEqual([]);
    }
  });

  test('an hour is told as the clock goes', () => {
    const hourAt = (time: string) => Number(/\d+/.exec(latin(told(own, time)))?.[0]);
    const [midnight, noon, evening] = ['00:05', '12:05', '23:59'].map(hourAt);
    if (hourCycle === '24') expect([midnight, noon, evening]).toEqual([0, 12, 23]);
    if (hourCycle === '12') expect([midnight, noon, evening]).toEqual([12, 12, 11]);
    if (hourCycle === 'auto') expect([11, 23]).toContain(evening);
    expect(new Set([2, 14, 22].map((hour) => hourNameIn(own, hour))).size).toBe(3);
  });

  test('only a clock of 12 hours needs a word for the half of the day', () => {
    const letters = told(own, '14:05').replace(/[\p{Nd}:.\s\u200e\u200f]/gu, '');
    if (hourCycle === '24') expect(letters).toBe('');
    if (hourCycle === '12') expect(letters).not.toBe('');
  });

  test('days are told in words and dates of the language alone', () => {
    expect(dayNameIn(own, '2026-11-25', '2026-11-25')).toBe('TODAY');
    expect(dayNameIn(own, '2026-11-24', '2026-11-25')).toBe('YESTERDAY');
    expect(dayNameIn(english, '2026-10-05', '2026-11-25')).toMatch(/^[ -~]*October[ -~]*$/);
    expect(dayNameIn(english, '2025-10-05', '2026-11-25')).toContain('2025');
    expect(dayAheadIn(own, at('23:59'), at('00:00'), 'UTC')).toBeNull();
    expect(dayAheadIn(own, at('23:59') + 60_000, at('23:59'), 'UTC')).toBe('TOMORROW');
    expect(dayAheadIn(english, at('00:00') + 5 * 86_400_000, at('00:00'), 'UTC')).toBe('Monday');
  });
});

type Say = (values: Record<string, string | number>) => string;

describe('the hour cycle and the order of a date', () => {
  test.each([
    ['en', 'en-US', '2:05 PM', 'Monday, October 5'],
    ['en', 'en-GB', '14:05', 'Monday 5 October'],
    ['en', 'en-CA', '2:05 p.m.', 'Monday, October 5'],
    ['en', 'de', '2:05 PM', 'Monday, October 5'],
    ['en', 'fa', '2:05 PM', 'Monday, October 5'],
    ['de', 'de', '14:05', 'Montag, 5. Oktober'],
    ['de', 'en-US', '14:05', 'Montag, 5. Oktober'],
    ['zh-TW', 'zh-CN', '下午2:05', '10/5（星期一）'],
  ])('of %s in a browser that speaks %s', (tag, browser, time, date) => {
    const one = language(tag, browser, 'auto');
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(told(one, '14:05'))).toBe(time);
    expect(plain(dayNameIn(one, '2026-10-05', '2026-11-25'))).toBe(date);
  });
});
