import { type MenuItem, menuText, showMenu } from '../../utils/browser/menu.ts';
import type { CommandName } from '../../utils/command-names.ts';
import { clockTimeIn, dayAheadIn, isDayStart } from '../../utils/language/date-time.ts';
import type { WorkerWords } from '../../utils/language/worker-words.ts';
import type { RestChoice } from '../../utils/schedule/rest.ts';
import { restChoices } from '../../utils/schedule/rest.ts';
import type { Status } from '../../utils/schedule/status.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';

import type { WorkerCycle } from './worker-cycle.ts';

type Item = Omit<MenuItem, 'id'> & { id: Command | 'rest' };

/**
 * Keeps the icon's menu in step with how nudging stands. Nothing else waits for it or fails with it.
 * @param shown what it shows now @param at epoch milliseconds
 */
export async function keepMenu(menu: string, shown: string | null, at: number): Promise<void> {
  try {
    await showMenu(menu, shown);
  } catch (error) {
    await noteTrouble('menu', error, at);
  }
}

/** The menu as it ought to be, as text; null when that cannot be told. */
export async function menuFor(turn: WorkerCycle, status: Status): Promise<string | null> {
  try {
    return menuText(itemsFor(status, turn));
  } catch (error) {
    await noteTrouble('menu', error, turn.now.epochMilliseconds);
    return null;
  }
}

/** A browser shows at most six lines before it folds all of them away. */
function itemsFor(status: Status, turn: WorkerCycle): Item[] {
  const words = turn.found.words.menu;
  const items: Item[] = [
    { id: 'begin', title: words.begin },
    { id: 'later', title: words.later, enabled: status.canLater },
    { id: 'rest', title: restTitle(status.rest, turn) },
    ...restChoices.map(
      (choice): Item => ({ id: `rest-${choice}`, title: words.rests[choice], inside: 'rest' }),
    ),
  ];
  return status.rest ? [...items, { id: 'end-rest', title: words.endRest }] : items;
}

function restTitle(rest: Status['rest'], { now, settings, found }: WorkerCycle): string {
  const words: WorkerWords['menu'] = found.words.menu;
  const language = found.words.time(settings.hourCycle);
  if (!rest) return words.rest;
  if (rest.until === null) return words.restingOpen;
  const day = dayAheadIn(language, rest.until, now.epochMilliseconds, now.timeZoneId);
  if (day !== null && isDayStart(rest.until, now.timeZoneId)) {
    return words.restingUntilDayBegins({ day });
  }
  const time = clockTimeIn(language, rest.until, now.timeZoneId);
  return day === null ? words.restingUntil({ time }) : words.restingUntilDay({ day, time });
}

/** What the icon's menu and the keys can ask for. */
export type Command = CommandName | `rest-${RestChoice}` | 'end-rest';
