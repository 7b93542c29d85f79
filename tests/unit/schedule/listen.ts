import { freshState } from '../../../utils/schedule/state.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { decideAt, monday, timesAt } from './scene.ts';

export const toTheSecond = (at: number | null) => (at === null ? null : Math.round(at / 1000));

/** Sound heard at each of these times, and nothing at the others; every look is a decision. */
export function listen(
  looks: [time: string, audible: boolean][],
  settings: Settings = timesAt('10:30'),
) {
  let state = freshState(1);
  const alarms: (number | null)[] = [];
  for (const [time, audible] of looks) {
    const decided = decideAt(`${monday}T${time}`, state, settings, { audible });
    state = decided.state;
    alarms.push(decided.action.wakeAt);
  }
  return { state, alarms };
}
