import { noOccasions } from '../schedule/occasions.ts';
import { type AfterSettings, eventOccasions, timeOccasions } from '../schedule/types.ts';
import { isRecord } from '../validation/is-record.ts';
import { clockTimeOf } from './read-days.ts';
import { type Notes, numberOf, told, yesOrNoOf } from './read-value.ts';
import { limits } from './settings.ts';

/** What pauses come after. What cannot be read is left out. */
export function afterOf(raw: unknown, notes: Notes): AfterSettings {
  if (raw === undefined) return { ...noOccasions };
  if (!isRecord(raw)) {
    notes.push({ setting: 'after', problem: 'notAList', given: told(raw), used: '' });
    return { ...noOccasions };
  }
  const { on, breakMinutes, eachTime, outsideHours } = raw;
  return {
    on: Array.isArray(on) ? eventOccasions.filter((one) => on.includes(one)) : [],
    times: timesIn(raw.times, notes),
    breakMinutes: numberOf(
      breakMinutes,
      'after.breakMinutes',
      limits['after.breakMinutes'],
      noOccasions.breakMinutes,
      notes,
    ),
    eachTime: yesOrNoOf(eachTime, 'after', false, notes),
    outsideHours: yesOrNoOf(outsideHours, 'after', false, notes),
  };
}

function timesIn(raw: unknown, notes: Notes): AfterSettings['times'] {
  const times: AfterSettings['times'] = {};
  if (!isRecord(raw)) return times;
  for (const slot of timeOccasions) {
    if (raw[slot] === undefined) continue;
    const time = clockTimeOf(raw[slot]);
    if (time === null) {
      notes.push({ setting: 'after', problem: 'badTime', given: told(raw[slot]), used: '' });
    } else times[slot] = time;
  }
  return times;
}
