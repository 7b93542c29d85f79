import { expect, test, vi } from 'vitest';
import { isDayStart } from '../../../utils/language/date-time.ts';
import { revive } from '../../../utils/language/revive.ts';
import { aroundMoment, clockTime, listText, numberText } from '../../../utils/words/date-time.ts';

vi.stubGlobal('navigator', { languages: ['en-GB'] });

test('a time in its own zone; in one nobody knows, by UTC', () => {
  const at = '2026-11-25T10:05:00.000Z';
  expect(clockTime(at, 'Europe/Berlin')).toBe('11:05');
  expect(clockTime(at, 'Nowhere/At_All')).toBe('10:05');
  expect(clockTime(at, '<b>')).toBe('10:05');
});

test('numbers and lists are written as the browser’s English does', () => {
  expect(numberText(1234567)).toBe('1,234,567');
  expect(listText(['one', 'two', 'three'])).toBe('one, two and three');
  vi.stubGlobal('navigator', { languages: ['ar', 'en-IN'] });
  expect(numberText(1234567)).toBe('12,34,567');
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

test('the time around which a nudge comes is never gone by', () => {
  for (let minute = 0; minute < 60; minute++) {
    const at = Date.parse('2026-11-25T10:00:00.000Z') + minute * 60_000;
    const told = clockTime(aroundMoment(at));
    expect(Number(told.slice(3)) % 5).toBe(0);
    const [hours = 0, minutes = 0] = told.split(':').map(Number);
    const own = new Date(at);
    const ahead = (hours - own.getHours()) * 60 + minutes - own.getMinutes();
    expect(((ahead % 1440) + 1440) % 1440).toBeLessThan(5);
  }
});

test('a day begins at its first moment, also where midnight does not exist', () => {
  const at = (zoned: string) => Temporal.ZonedDateTime.from(zoned).epochMilliseconds;
  expect(isDayStart(at('2026-03-03T00:00[Europe/Berlin]'), 'Europe/Berlin')).toBe(true);
  expect(isDayStart(at('2026-03-03T00:01[Europe/Berlin]'), 'Europe/Berlin')).toBe(false);
  // There the clock goes from 23:59 to 01:00 on that night.
  const cuba = '2026-03-08T01:00[America/Havana]';
  expect(isDayStart(at(cuba), 'America/Havana')).toBe(true);
});

test.each([
  ['The next nudge comes around {0}.', '2:05 p.m.', 'The next nudge comes around 2:05 p.m.'],
  ['around {0}.', '2:05 μ.μ.', 'around 2:05 μ.μ.'],
  ['around {0}。', '下午2:05', 'around 下午2:05。'],
  ['around {0}.', '14:05', 'around 14:05.'],
  ['around {0}. Or later.', '2 p.m.', 'around 2 p.m. Or later.'],
  ['wait for {0} …', 'it...', 'wait for it... …'],
  ['In “{0}”.', 'a..b', 'In “a..b”.'],
  ['{0}...', 'p.m.', 'p.m....'],
])('%s ends with one stop', (sentence, value, told) => {
  const [before = '', after = ''] = sentence.split('{0}');
  const say = revive({ '': [before, ['0'], after] }, 'en', () => () => '') as (values: {
    0: string;
  }) => string;
  expect(say({ 0: value })).toBe(told);
});
