import { hasDraft } from '../../../utils/log/drafts/has-draft.ts';
import { lineOfDay } from '../../../utils/log/reading/line-of-day.ts';
import { keepFavouredElement } from '../../../utils/stores/favoured-element.ts';
import { keepHoursHint } from '../../../utils/stores/hours-hint.ts';
import { noteError } from '../../errors/page-errors.ts';
import { followSettings } from '../../frame/follow-settings.ts';
import { todayHere } from '../../frame/today-here.ts';
import { isNudgeShown, watchClock } from '../nudge-card-state.ts';

/**
 * What a new tab looks up when nothing else is to be done: the hints of the next one, and whether
 * there is anything to show that no hint told of.
 */
export async function atRest(): Promise<boolean> {
  watchClock();
  // Storage that does not answer leaves what was known.
  void followSettings('newtab').catch(noteError);
  void keepCardHints().catch(() => null);
  const found = [
    isNudgeShown(),
    hasDraft('line'),
    lineOfDay(todayHere()).then((line) => line !== null),
  ];
  const told = await Promise.all(found.map((one) => one.catch(() => false)));
  return told.includes(true);
}

/** For the next one. */
export const keepCardHints = (): Promise<unknown> =>
  Promise.all([keepHoursHint(), keepFavouredElement(todayHere(), Date.now())]);
