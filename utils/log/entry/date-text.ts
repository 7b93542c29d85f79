/**
 * Entries write a year with four digits, so that days and instants sort as text. What lies beyond
 * is written as the first or the last that can be: a mad clock spoils no entry.
 */
export const firstDay = '0000-01-01';
export const lastDay = '9999-12-31';
const firstTime = Date.parse(`${firstDay}T00:00:00.000Z`);
const lastTime = Date.parse(`${lastDay}T23:59:59.999Z`);

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** An instant as entries hold it. @param time milliseconds since 1970 */
export function instantText(time: number): string {
  return new Date(Math.min(Math.max(time, firstTime), lastTime)).toISOString();
}

/** A local day as entries hold it, YYYY-MM-DD. */
export function dayText(date: Temporal.PlainDate): string {
  if (date.year > 9999) return lastDay;
  return date.year < 0 ? firstDay : date.toString();
}

export function isInstant(raw: unknown): raw is string {
  return typeof raw === 'string' && instantShape.test(raw) && reads(raw, raw);
}

export function isDay(raw: unknown): raw is string {
  return typeof raw === 'string' && dayShape.test(raw) && reads(`${raw}T00:00:00.000Z`, raw);
}

/** Date.parse turns 31 February into March; then it does not read back the same. */
function reads(instant: string, start: string): boolean {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(start);
}
