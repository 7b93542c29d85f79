import type { HourCycle } from './hour-cycle.ts';

/** What times and days are told with. */
export type TimeLanguage = {
  /** A language tag, with the region whose ways are followed where that is known. */
  readonly locale: string;
  readonly hourCycle: HourCycle;
  readonly words: { readonly today: string; readonly yesterday: string; readonly tomorrow: string };
};

/** Making one costs more than using it a hundred times, and a log has thousands of times to tell. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, look: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, look]);
  const known = formats.get(key);
  if (known) return known;
  const format = formatIn(locale, look);
  formats.set(key, format);
  return format;
}

function formatIn(locale: string, look: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, look);
  } catch {
    // What was brought in may name a zone this browser does not know.
    return new Intl.DateTimeFormat(locale, { ...look, timeZone: 'UTC' });
  }
}

const cycles = { auto: {}, 12: { hourCycle: 'h12' }, 24: { hourCycle: 'h23' } } as const;

/** A clock time. @param zone by default the local one */
export function clockTimeIn(
  { locale, hourCycle }: TimeLanguage,
  instant: string | number,
  zone = Temporal.Now.timeZoneId(),
): string {
  return formatOf(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    ...cycles[hourCycle],
  }).format(new Date(instant));
}

/** An hour of the day, 0 to 23. */
export function hourNameIn({ locale, hourCycle }: TimeLanguage, hour: number): string {
  const look = { hour: 'numeric', timeZone: 'UTC', ...cycles[hourCycle] } as const;
  return formatOf(locale, look).format(hour * 3_600_000);
}

/**
 * Whether a day begins at this moment: "until tomorrow" says it all, and a clock time would only
 * raise the question which midnight is meant. @param at epoch milliseconds
 */
export function isDayStart(at: number, zone = Temporal.Now.timeZoneId()): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return moment.startOfDay().epochMilliseconds === at;
}

/** The weekday of a moment, or "tomorrow"; null when it is today. Both epoch milliseconds. */
export function dayAheadIn(
  language: TimeLanguage,
  at: number,
  now: number,
  zone = Temporal.Now.timeZoneId(),
): string | null {
  const dayOf = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
  const apart = dayOf(now).until(dayOf(at)).days;
  if (apart <= 0) return null;
  if (apart === 1) return language.words.tomorrow;
  return dateIn(language, dayOf(at), {
    weekday: 'long',
    ...(apart > 6 ? { day: 'numeric', month: 'long' } : {}),
  });
}

/**
 * The name of a local day gone by: today, yesterday, or weekday and date.
 * @param day, today `YYYY-MM-DD`
 */
export function dayNameIn(language: TimeLanguage, day: string, today: string): string {
  const date = Temporal.PlainDate.from(day);
  const apart = date.until(Temporal.PlainDate.from(today)).days;
  if (apart === 0) return language.words.today;
  if (apart === 1) return language.words.yesterday;
  return dateIn(language, date, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.year === Temporal.PlainDate.from(today).year ? {} : { year: 'numeric' }),
  });
}

/** A date, told with what is asked for. */
export function dateIn(
  { locale }: TimeLanguage,
  date: Temporal.PlainDate,
  look: Intl.DateTimeFormatOptions,
): string {
  return formatOf(locale, look).format(date);
}
