import { hasOccasions } from '../../../utils/schedule/occasions.ts';
import { type ByWeekday, type TimeRange, weekdays } from '../../../utils/schedule/types.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { elsewhere } from '../../../utils/support/helplines.ts';
import { clockTime, displayNames, listText } from '../../../utils/words/date-time.ts';
import { words as rhythm } from '../../../utils/words/rhythm.ts';
import { words } from '../../../utils/words/settings.ts';
import { durationText } from '../duration-text.ts';

const { now } = words;

/** "2 nudges a day, Monday to Friday, 9:00 to 17:00." */
export function whenSentence({ rhythm: name, few, every, times, hours, after }: Settings): string {
  if (name === 'asked') return hasOccasions(after) ? now.after : now.asked;
  if (name === 'times') {
    const days = daysText(times);
    return days ? now.whenTimes({ nudges: now.nudges.times, days }) : now.neverTimes;
  }
  const nudges =
    name === 'few'
      ? now.nudges.few({ count: few.perDay })
      : now.nudges.every({ length: durationText(every.minutes) });
  const days = daysText(hours);
  return days ? now.when({ nudges, days, hours: hoursText(hours) }) : now.never;
}

/** Days on which something stands: three and more in a row by the first and the last of them. */
function daysText(by: ByWeekday<readonly unknown[]>): string | null {
  const on = weekdays.map((day) => by[day].length > 0);
  if (on.every(Boolean)) return now.everyDay;
  const texts: string[] = [];
  for (let at = 0; at < weekdays.length; at += 1) {
    if (!on[at]) continue;
    const first = at;
    while (on[at + 1]) at += 1;
    const names = weekdays.slice(first, at + 1).map((day) => rhythm.days[day]);
    const [from = '', to = ''] = [names[0], names.at(-1)];
    if (names.length > 2) texts.push(now.dayRange({ first: from, last: to }));
    else texts.push(...names);
  }
  return texts.length > 0 ? listText(texts) : null;
}

function hoursText(hours: ByWeekday<TimeRange[]>): string {
  const [first = [], ...others] = weekdays.map((day) => hours[day]).filter(({ length }) => length);
  const same = others.every((one) => JSON.stringify(one) === JSON.stringify(first));
  return same ? listText(first.map(rangeText)) : now.hoursDiffer;
}

function rangeText({ from, to }: TimeRange): string {
  if (from === to) return now.allDay;
  return now.hourRange({ from: wallTime(from), to: wallTime(to) });
}

/** @param time `HH:MM` */
function wallTime(time: string): string {
  return clockTime(Date.parse(`2000-01-01T${time}Z`), 'UTC');
}

/** "A notification and a dot, a card on the new tab, colours like the system." */
export function howSentence({ rhythm: name, invitation, newTab, ...more }: Settings): string {
  const card = more.newTabOncePerDay ? now.tab.once : now.tab.card;
  return now.how({
    appears: name === 'asked' ? now.quiet : words.invitation.names[invitation],
    tab: newTab ? card : now.tab.own,
    theme: now.themes[more.theme],
  });
}

/** "A pause lasts 20 seconds, with breathing cues and touch." */
export function practicesSentence({ pauseSeconds, noBreath, noTouch }: Settings): string {
  const length = words.practices.lengths[pauseSeconds];
  if (noBreath) return now.practices[noTouch ? 'neither' : 'noBreath']({ length });
  return now.practices[noTouch ? 'noTouch' : 'both']({ length });
}

/** "What you write is kept on this device until you delete it." */
export function logSentence({ keeping, keepEntries, keepFor }: Settings): string {
  const isAllowed = keeping === 'yes' || keeping === 'before';
  return now.log[isAllowed && keepEntries ? keepFor : 'nothing'];
}

/** "Support for Ireland, keys, and why a nudge did not come." */
export function helpSentence({ country }: Settings): string {
  if (country === '' || country === elsewhere) return now.helpElsewhere;
  return now.help({ country: displayNames('region').of(country) ?? country });
}
