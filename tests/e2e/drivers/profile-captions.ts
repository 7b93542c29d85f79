import { type Weekday, weekdays } from '../../../utils/schedule/types.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as health } from '../../../utils/words/health.ts';
import { words as lock } from '../../../utils/words/lock.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as retention } from '../../../utils/words/retention.ts';
import { words as rhythm } from '../../../utils/words/rhythm.ts';
import { words as settings } from '../../../utils/words/settings.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';

/** All that the tests of old profiles know of the product's own words. */
export const captions = {
  unlock: lock.locked.confirm,
  lock: lock.now,
  edit: log.edit,
  missing: log.missing.title,
  unreadable: [log.unreadable({ count: 1 }), log.unreadable({ count: 2 }).replace('2', '')],
  facts: health.open,
  save: transfer.save.confirm,
  practices: popup.practices,
  reframe: { back: reframe.back, leave: reframe.leave },
  letter: { begin: letter.begin.start, next: letter.next },
  notAlone: { situation: notAlone.situations.feedback, next: notAlone.next },
};

export function feelingCaption(id: string): string {
  return (feelings.labels as Record<string, { label: string }>)[id]?.label ?? id;
}

/** What the settings page is to show: by the name of each box its value, of each group its choice. */
export function settingsForm(chosen: Settings): Record<string, string | boolean> {
  const { invitation, wording, holds, practices, afterwards } = settings;
  const form: Record<string, string | boolean> = {
    [rhythm.about]: rhythm.names[chosen.rhythm],
    [invitation.title]: invitation.names[chosen.invitation],
    [wording.title]: wording.names[chosen.wording],
    [holds.grace]: String(chosen.graceMinutes),
    [afterwards.later]: String(chosen.laterMinutes),
    [afterwards.enough]: chosen.enoughForToday,
    [afterwards.landing]: chosen.landing,
    [practices.length]: String(chosen.pauseSeconds),
    [practices.dear]: chosen.dearName,
    [practices.nudge]: practices.nudges[chosen.nudgePractice],
    [retention.keep]: chosen.keepEntries,
    [retention.legend]: retention.names[chosen.keepFor],
  };
  if (chosen.invitation !== 'dot') form[settings.sound] = chosen.sound;
  for (const [hold, name] of Object.entries(holds.names)) {
    form[name] = chosen.holds[hold as keyof Settings['holds']];
  }
  for (const name of ['noBreath', 'noTouch', 'bodyQuestions', 'box', 'tone'] as const) {
    form[practices.switches[name]] = chosen[name];
  }
  if (chosen.rhythm === 'few') {
    form[rhythm.perDay] = String(chosen.few.perDay);
    form[rhythm.gap] = String(chosen.few.gapMinutes);
  }
  for (const day of weekdays) Object.assign(form, dayForm(chosen, day));
  return form;
}

function dayForm(chosen: Settings, day: Weekday): Record<string, string | boolean> {
  const { hours } = settings;
  const { times } = rhythm;
  const name = rhythm.days[day];
  const form: Record<string, string | boolean> = { [name]: chosen.hours[day].length > 0 };
  for (const [at, { from, to }] of chosen.hours[day].entries()) {
    const number = at + 1;
    form[at === 0 ? hours.from({ day: name }) : hours.fromNth({ day: name, number })] = from;
    form[at === 0 ? hours.to({ day: name }) : hours.toNth({ day: name, number })] = to;
  }
  if (chosen.rhythm !== 'times') return form;
  for (const [at, time] of chosen.times[day].entries())
    form[times.time({ day: name, number: at + 1 })] = time;
  return form;
}

/** An expression: what the settings page shows, in the same form. */
export const shownForm = `(() => {
  const form = {};
  const nameOf = (one) =>
    (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '').trim();
  for (const one of document.querySelectorAll('input, select')) {
    if (one.type === 'radio') {
      const group = one.closest('fieldset')?.querySelector('legend')?.textContent.trim();
      if (one.checked) form[group] = nameOf(one);
    } else form[nameOf(one)] = one.type === 'checkbox' ? one.checked : one.value;
  }
  return form;
})()`;
