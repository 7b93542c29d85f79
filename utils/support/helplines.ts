import { helplines } from './helpline-rows.ts';

export type ContactWay = 'call' | 'text';
export type HelplineNumber = {
  /** As people there write it, spaces and all. */
  readonly number: string;
  readonly ways: readonly ContactWay[];
};

export type Helpline = {
  /** Two capital letters, ISO 3166. */
  readonly country: string;
  /** What it calls itself; the same in every language. */
  readonly name: string;
  /** The first one is the one to show where there is room for one. */
  readonly lines: readonly [HelplineNumber, ...HelplineNumber[]];
  /** A page with a chat. */
  readonly chat?: string;
  /** Day and night, every day; null where no source told. */
  readonly hours: 'always' | null;
  /** Language codes, where the source names them. */
  readonly languages?: readonly string[];
  /** The country's emergency number, where the source names it. */
  readonly emergency?: string;
  /** The page where the number was read. */
  readonly source: string;
  /** The month in which it was read, `YYYY-MM`. */
  readonly checked: string;
};

/** Helplines of most countries, kept up by others: for every country without a row here. */
export const directory = 'https://findahelpline.com';

/** The countries with a row, by their codes. */
export const countries: readonly string[] = helplines.map(({ country }) => country);

/** A country's own helpline; null for the directory. */
export function helplineFor(country: string): Helpline | null {
  return helplines.find((row) => row.country === country) ?? null;
}

/** Numbers change: a row older than this, in days, may not be packaged. */
export const longestUnchecked = 180;

/**
 * How long ago the row that waits longest was checked, in whole days from the first of its month;
 * 0 where there are no rows.
 * @throws RangeError when a month is none
 */
export function oldestCheck(
  rows: readonly Pick<Helpline, 'checked'>[],
  today: Temporal.PlainDate,
): number {
  return rows
    .map(({ checked }) => Temporal.PlainYearMonth.from(checked).toPlainDate({ day: 1 }))
    .reduce((oldest, first) => Math.max(oldest, first.until(today).days), 0);
}
