import type { Helpline } from './helpline-rows.ts';
import { helplines } from './helpline-rows.ts';

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
