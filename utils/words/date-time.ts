import type dateTime from '../../locales/en/date-time.json';
import {
  clockTimeIn,
  dateIn,
  dayAheadIn,
  dayNameIn,
  hourNameIn,
  type TimeLanguage,
} from '../language/date-time.ts';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';
import { pageHourCycle, pageLanguage } from '../language/page-language.ts';
import { localeFor } from '../language/pick-language.ts';

export const words: MessageTree<typeof dateTime> = await messagesOf('date-time');

/** As the page speaks; looked up each time, for a test may be elsewhere. */
const here = (): TimeLanguage => ({
  locale: localeFor(pageLanguage.tag, navigator.languages),
  hourCycle: pageHourCycle,
  words,
});

/** A clock time in the way of the language and the person. @param zone by default the local one */
export const clockTime = (instant: string | number, zone?: string): string =>
  clockTimeIn(here(), instant, zone);

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
export const dayAhead = (at: number, now: number, zone?: string): string | null =>
  dayAheadIn(here(), at, now, zone);

/** An hour of the day, 0 to 23. */
export const hourName = (hour: number): string => hourNameIn(here(), hour);

/** A month with its year. @param month `YYYY-MM` */
export const monthName = (month: string): string =>
  dateIn(here(), Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }), {
    month: 'long',
    year: 'numeric',
  });

export const numberText = (value: number): string => value.toLocaleString(here().locale);

/** Names of languages and regions, and lists of them, in the interface language. */
export const displayNames = (type: 'language' | 'region') =>
  new Intl.DisplayNames(here().locale, { type });
export const listText = (names: readonly string[]) =>
  new Intl.ListFormat(here().locale).format(names);

/**
 * The name of a local day gone by: today, yesterday, or weekday and date.
 * @param day, today `YYYY-MM-DD`
 */
export const dayName = (day: string, today: string): string => dayNameIn(here(), day, today);

/** A day in full, as paper wants it: it may be read in another year. @param day `YYYY-MM-DD` */
export const fullDate = (day: string): string =>
  dateIn(here(), Temporal.PlainDate.from(day), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** A day by its date, with the year when it is another one than today's. @param as `dayName` */
export function dateName(day: string, today: string): string {
  const sameYear = Temporal.PlainDate.from(day).year === Temporal.PlainDate.from(today).year;
  return dateIn(here(), Temporal.PlainDate.from(day), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** A day with its year, also where that is this one. @param day YYYY-MM-DD */
export const fullDateName = (day: string): string =>
  dateIn(here(), Temporal.PlainDate.from(day), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** The weekday it is here now. */
export const weekdayNow = (): string =>
  dateIn(here(), Temporal.Now.plainDateISO(), { weekday: 'long' });
