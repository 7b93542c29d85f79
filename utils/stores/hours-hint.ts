import { browser } from 'wxt/browser';
import { type ByWeekday, type TimeRange, weekdays } from '../schedule/types.ts';
import { isRecord } from '../validation/is-record.ts';
import { readLocal, writeLocal } from './local-storage.ts';

const hintKey = 'work-hours';

/** Where nothing is set, the settings begin with these days. */
const byDefault: ByWeekday<TimeRange[]> = Object.fromEntries(
  weekdays.map((day, index) => [day, index < 5 ? [{ from: '09:00', to: '17:30' }] : []]),
) as ByWeekday<TimeRange[]>;

/** When a person works, without waiting; null until a page has looked it up. It may be out of date. */
export function hintedHours(): ByWeekday<TimeRange[]> | null {
  try {
    const raw: unknown = JSON.parse(readLocal(hintKey) ?? '');
    return isRecord(raw) ? hoursIn(raw) : null;
  } catch {
    // Nothing there, or nothing that can be read.
    return null;
  }
}

/** Sets it right for the next page, and answers it. It repeats a setting or what stands in for it, and reads no others. */
export async function keepHoursHint(): Promise<ByWeekday<TimeRange[]>> {
  const { settings, atWork } = await browser.storage.local.get([
    'settings' satisfies typeof import('../settings/store.ts').settingsKey,
    'atWork' satisfies typeof import('../settings/policy-store.ts').policyKey,
  ]);
  const set = [settings, atWork].find((one) => isRecord(one) && isRecord(one.hours));
  const hours = set ? hoursIn((set as { hours: Record<string, unknown> }).hours) : byDefault;
  writeLocal(hintKey, JSON.stringify(hours));
  return hours;
}

/** What is no time is left out. */
function hoursIn(raw: Record<string, unknown>): ByWeekday<TimeRange[]> {
  const days = weekdays.map((day) => {
    const ranges = Array.isArray(raw[day]) ? raw[day] : [];
    return [day, ranges.filter(isRange).map(({ from, to }) => ({ from, to }))];
  });
  return Object.fromEntries(days) as ByWeekday<TimeRange[]>;
}

const isTime = (raw: unknown) => typeof raw === 'string' && /^\d\d:\d\d$/.test(raw);
const isRange = (raw: unknown): raw is TimeRange =>
  isRecord(raw) && isTime(raw.from) && isTime(raw.to);
