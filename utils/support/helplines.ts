import { type EmergencyRow, emergencyRows } from './emergency-numbers.ts';
import { type Helpline, type HelplineKind, helplines } from './helpline-rows.ts';

/** Helplines of most countries, kept up by others: for every country without a row here. */
export const directory = 'https://findahelpline.com';

/** What is kept for a country that is not listed, so that nobody is asked again. No country has it. */
export const elsewhere = 'ZZ';

/** The countries of which something is known, by their codes, each once. */
export const countries: readonly string[] = [
  ...new Set([...helplines, ...emergencyRows].map(({ country }) => country)),
].sort();

/** A country's lines; first those about violence where that was seen. Empty for the directory. */
export function helplinesFor(country: string, first: HelplineKind = 'crisis'): readonly Helpline[] {
  const rows = helplines.filter((row) => row.country === country);
  return [
    ...rows.filter(({ kind }) => kind === first),
    ...rows.filter(({ kind }) => kind !== first),
  ];
}

/** The one line to show where there is room for one; null for the directory. */
export function helplineFor(country: string, first: HelplineKind = 'crisis'): Helpline | null {
  return helplinesFor(country, first)[0] ?? null;
}

/** Its emergency numbers; null where none was read. */
export function emergencyFor(country: string): EmergencyRow | null {
  return emergencyRows.find((row) => row.country === country) ?? null;
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
