import { dateTime as words } from './en/date-time.ts';

/** The interface language; names of days follow it. */
const language = 'en';

/** A clock time in the way of the person's own system. @param zone by default the local one */
export function clockTime(instant: string | number, zone?: string): string {
  return clockOf(zone).format(new Date(instant));
}

/** Making one costs more than using it a hundred times, and a log has thousands of times to tell. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone = Temporal.Now.timeZoneId()): Intl.DateTimeFormat {
  const languages = [...navigator.languages, language];
  const key = [zone, ...languages].join();
  const known = clocks.get(key);
  if (known) return known;
  const clock = clockIn(languages, zone);
  clocks.set(key, clock);
  return clock;
}

function clockIn(languages: string[], timeZone: string): Intl.DateTimeFormat {
  const look = { hour: 'numeric', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(languages, { ...look, timeZone });
  } catch {
    // What was brought in may name a zone this browser does not know.
    return new Intl.DateTimeFormat(languages, { ...look, timeZone: 'UTC' });
  }
}

/** As above, for dates and hours. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(languages: string[], look: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([languages, look]);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(languages, look);
  formats.set(key, format);
  return format;
}

function dateText(date: Temporal.PlainDate, look: Intl.DateTimeFormatOptions): string {
  return formatIn([language], look).format(date);
}

let prepared: Promise<void> | undefined;

/**
 * Makes ahead what the log's days and times are told with: the first of each kind takes a browser
 * tens of ms, and the list is not to wait for all of them at once.
 */
export function prepareTimes(takeBreak: () => Promise<void>): Promise<void> {
  prepared ??= (async () => {
    await takeBreak();
    clockTime(0);
    await takeBreak();
    dayName('2000-01-01', '2000-06-01');
    await takeBreak();
    dayName('2000-01-01', '2001-01-01');
  })();
  return prepared;
}

/**
 * To five minutes, upwards: "around 14:30" puts no pressure on, and is never gone by. Its day is that
 * of what is told: shortly before midnight it is the next one. Both epoch milliseconds.
 */
export function aroundMoment(at: number): number {
  const grain = 5 * 60_000;
  return Math.ceil(at / grain) * grain;
}

/** The weekday of a moment, or "tomorrow"; null when it is today. Both epoch milliseconds. */
export function dayAhead(at: number, now: number, zone = Temporal.Now.timeZoneId()): string | null {
  const dayOf = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
  const apart = dayOf(now).until(dayOf(at)).days;
  if (apart <= 0) return null;
  if (apart === 1) return words.tomorrow;
  return dateText(dayOf(at), {
    weekday: 'long',
    ...(apart > 6 ? { day: 'numeric', month: 'long' } : {}),
  });
}

/**
 * Whether a day begins at this moment: "until tomorrow" says it all, and a clock time would only
 * raise the question which midnight is meant. @param at epoch milliseconds
 */
export function isDayStart(at: number, zone = Temporal.Now.timeZoneId()): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return moment.startOfDay().epochMilliseconds === at;
}

/** A sentence that ends with what may bring a stop of its own: "around 2 p.m.", not "p.m..". */
export function withOneStop(sentence: string): string {
  return sentence.replace(/([.。])[.。]$/, '$1');
}

/** An hour of the day, 0 to 23, as the person's own system names it. */
export function hourName(hour: number): string {
  const look = { hour: 'numeric', timeZone: 'UTC' } as const;
  return formatIn([...navigator.languages, language], look).format(hour * 3_600_000);
}

/** A month with its year. @param month `YYYY-MM` */
export function monthName(month: string): string {
  return dateText(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }), {
    month: 'long',
    year: 'numeric',
  });
}

/** Names of languages and regions, and lists of them, in the interface language. */
export const displayNames = (type: 'language' | 'region') =>
  new Intl.DisplayNames(language, { type });
export const listText = (names: readonly string[]) => new Intl.ListFormat(language).format(names);

/**
 * The name of a local day gone by: today, yesterday, or weekday and date.
 * @param day, today `YYYY-MM-DD`
 */
export function dayName(day: string, today: string): string {
  const date = Temporal.PlainDate.from(day);
  const apart = date.until(Temporal.PlainDate.from(today)).days;
  if (apart === 0) return words.today;
  if (apart === 1) return words.yesterday;
  return dateText(date, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.year === Temporal.PlainDate.from(today).year ? {} : { year: 'numeric' }),
  });
}

/** A day in full, as paper wants it: it may be read in another year. @param day `YYYY-MM-DD` */
export function fullDate(day: string): string {
  return dateText(Temporal.PlainDate.from(day), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A day by its date, with the year when it is another one than today's. @param as `dayName` */
export function dateName(day: string, today: string): string {
  const date = Temporal.PlainDate.from(day);
  const sameYear = date.year === Temporal.PlainDate.from(today).year;
  return dateText(date, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** A day with its year, also where that is this one. @param day YYYY-MM-DD */
export function fullDateName(day: string): string {
  return dateText(Temporal.PlainDate.from(day), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
