import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockIn,
  dayOfYear,
  isoDayIn,
} from '../../../../../utils/log/transfer/other-apps/clock-text.ts';

describe('a time', () => {
  test.each([
    ['14:03', '14:03'],
    ['9:05', '09:05'],
    ['14.03', '14:03'],
    ['14h03', '14:03'],
    ['14:03 Uhr', '14:03'],
    ['11:54 pm', '23:54'],
    ['11:54 PM', '23:54'],
    ['11:54\u202fPM', '23:54'],
    ['12:00 AM', '00:00'],
    ['12:30 p. m.', '12:30'],
    ['2:03 p.m.', '14:03'],
    ['下午2:03', '14:03'],
    ['오전 2:03', '02:03'],
    ['午後2:03', '14:03'],
    ['٢:٠٣ م', '14:03'],
    ['२:०३ pm', '14:03'],
  ])('%j is %s', (text, time) => {
    expect(clockIn(text)?.toString({ smallestUnit: 'minute' })).toBe(time);
  });

  test.each(['', 'noon', '25:00', '9:61', '9:05 zz', '7'])('%j is none', (text) => {
    expect(clockIn(text)).toBeNull();
  });

  test('as any of these languages writes it is that time', () => {
    const languages = [
      'en',
      'en-GB',
      'de',
      'fr',
      'es',
      'it',
      'pt-BR',
      'ru',
      'ja',
      'ko',
      'zh',
      'ar',
      'hi',
      'el',
      'tr',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom('h12' as const, 'h23' as const),
        fc.nat(1_439),
        (language, hourCycle, minutes) => {
          const text = new Intl.DateTimeFormat(language, {
            hour: 'numeric',
            minute: '2-digit',
            hourCycle,
            timeZone: 'UTC',
          }).format(minutes * 60_000);
          const clock = clockIn(text);
          expect([text, (clock?.hour ?? -1) * 60 + (clock?.minute ?? 0)]).toEqual([text, minutes]);
        },
      ),
    );
  });
});

describe('a day', () => {
  test.each([
    ['2023-01-24', '2023-01-24'],
    ['2023/1/4', '2023-01-04'],
    ['٢٠٢٣-٠١-٢٤', '2023-01-24'],
  ])('%j is %s', (text, day) => {
    expect(isoDayIn(text)?.toString()).toBe(day);
  });

  test.each(['', '24.01.2023', '2023-02-31', '1/2/2023', 'soon'])('%j is none', (text) => {
    expect(isoDayIn(text)).toBeNull();
  });

  test.each([
    ['2018', '18 May', '2018-05-18'],
    ['2018', 'May 18', '2018-05-18'],
    ['2019', '17. Februar', '2019-02-17'],
    ['2019', '3 déc.', '2019-12-03'],
    ['2020', '2月29日', '2020-02-29'],
  ])('%s and %j are %s', (year, text, day) => {
    expect(dayOfYear(year, text)?.toString()).toBe(day);
  });

  test('a month that two languages mean differently is none', () => {
    expect(dayOfYear('2020', '3. listopad')).toBeNull();
  });
});
