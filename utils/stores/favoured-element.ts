import { browser } from 'wxt/browser';
import { epochDay } from '../cards/epoch-day.ts';
import { leastUsed } from '../cards/least-used.ts';
import { type Element, elements } from '../practice/element.ts';
import { isRecord } from '../validation/is-record.ts';
import { readLocal, writeLocal } from './local-storage.ts';

const favouredKey = 'card-element';

/**
 * The element whose cards are favoured on a day, without waiting; null for none. It stays the same
 * all day long: what is found out today holds from tomorrow on.
 * @param day local date, `YYYY-MM-DD`
 */
export function favouredElement(day: string): Element | null {
  const [since = '', today, later] = (readLocal(favouredKey) ?? '').split(' ');
  const name = since === day ? today : later;
  return (since <= day && elements.find((element) => element === name)) || null;
}

/** Finds it out for the days after this one, from the pauses the worker remembers. */
export async function keepFavouredElement(day: string, now: number): Promise<void> {
  const { schedule } = await browser.storage.local.get(
    'schedule' satisfies typeof import('./schedule-store.ts').scheduleKey,
  );
  const later = leastUsed(isRecord(schedule) ? schedule.used : null, now, epochDay(day));
  writeLocal(favouredKey, `${day} ${favouredElement(day)} ${later}`);
}
