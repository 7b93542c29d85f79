/** Languages in which a table of times is read: those that write noon or months in words. */
const languages =
  'en de fr es it pt nl pl cs sk hu ro bg hr sr sl el tr ru uk he ar fa hi bn ta th vi id ms ja ko zh zh-TW da sv nb fi et lv lt ca'.split(
    ' ',
  );

type Half = 'am' | 'pm';
let halves: ReadonlyMap<string, Half> | undefined;
let months: ReadonlyMap<string, number> | undefined;

/** A day written as YYYY-MM-DD, with whatever between; null for any other order. */
export function isoDayIn(text: string): Temporal.PlainDate | null {
  const [, year, month, day] =
    /^\s*(\d{4})[-./](\d{1,2})[-./](\d{1,2})\s*$/.exec(plain(text)) ?? [];
  return dateOf(Number(year), Number(month), Number(day));
}

/** A day of a year as in “17 May” or “Dezember 3.”; null where no one month is meant. */
export function dayOfYear(year: string, text: string): Temporal.PlainDate | null {
  const words = plain(text);
  // “2月29日”: there months are numbers, too.
  const [, numbered, numberedDay] = /(\d{1,2})[月월]\s?(\d{1,2})/.exec(words) ?? [];
  if (numbered) return dateOf(Number(plain(year)), Number(numbered), Number(numberedDay));
  const [day] = /\d{1,2}/.exec(words) ?? [];
  const month = monthNames().get(nameIn(words));
  return dateOf(Number(plain(year)), month ?? Number.NaN, Number(day));
}

/** A time as clocks of 12 and of 24 hours are written; null for one that says neither. */
export function clockIn(text: string): Temporal.PlainTime | null {
  const words = plain(text);
  const [, hours, minutes] = /(\d{1,2})\D{1,3}(\d{2})(?!\d)/.exec(words) ?? [];
  if (hours === undefined) return null;
  const [hour, minute] = [Number(hours), Number(minutes)];
  const name = nameIn(words);
  const half = halfNames().get(name);
  if (minute > 59 || hour > 23) return null;
  // “14h03”, “14:03 Uhr”: words that name no half of the day.
  if (!half)
    return name === '' || hour > 12 || /^(h|uhr|klo|kl|ч|г|год)$/.test(name)
      ? at(hour, minute)
      : null;
  if (hour > 12) return at(hour, minute);
  return at((hour % 12) + (half === 'pm' ? 12 : 0), minute);
}

function at(hour: number, minute: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour, minute });
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    // No day of the calendar.
    return null;
  }
}

/** With the digits of every script as our own, and without marks of direction. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .toLowerCase();
}

/** Digits of a script stand in a row of ten, which begins with nothing. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** The letters of a text alone. */
function nameIn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '');
}

function halfNames(): ReadonlyMap<string, Half> {
  halves ??= known(
    languages.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, {
        hour: 'numeric',
        hourCycle: 'h12',
        timeZone: 'UTC',
      });
      return [3, 15].map((hour): [string, Half] => [
        partOf(format, Date.UTC(2023, 0, 1, hour), 'dayPeriod'),
        hour < 12 ? 'am' : 'pm',
      ]);
    }),
  );
  return halves;
}

function monthNames(): ReadonlyMap<string, number> {
  months ??= known(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month,
          timeZone: 'UTC',
        });
        return Array.from({ length: 12 }, (_, n): [string, number] => [
          partOf(format, Date.UTC(2023, n, 15), 'month'),
          n + 1,
        ]);
      }),
    ),
  );
  return months;
}

function partOf(format: Intl.DateTimeFormat, time: number, type: string): string {
  return nameIn(format.formatToParts(time).find((part) => part.type === type)?.value ?? '');
}

/** What one name means; a name that means two things means nothing here. */
function known<T>(pairs: readonly [string, T][]): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  const unclear = new Set(['']);
  for (const [name, value] of pairs) {
    if (all.has(name) && all.get(name) !== value) unclear.add(name);
    all.set(name, value);
  }
  for (const name of unclear) all.delete(name);
  return all;
}
