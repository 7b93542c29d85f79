import { isIconVisible } from '../../utils/browser/badge.ts';
import { now } from '../../utils/browser/clock.ts';
import {
  clearNotification,
  listedNudges,
  showNotification,
} from '../../utils/browser/notifications.ts';
import type { OpenedIn } from '../../utils/browser/windows.ts';
import { openAtStep } from '../../utils/browser/windows.ts';
import type { WorkerWords } from '../../utils/language/worker-words.ts';
import { ownNudgeLines } from '../../utils/log/my-words/nudge-lines.ts';
import type { Element } from '../../utils/practice/element.ts';
import { type PracticeName, practices } from '../../utils/practice/practices.ts';
import type { Nudge, ShownAs } from '../../utils/schedule/types.ts';
import type { Policy } from '../../utils/settings/policy.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/**
 * Puts a nudge in view and tells what really appeared. Where a notification is refused or
 * fails, the dot stands in; where the icon is hidden in the menu, nobody sees the dot.
 */
export async function showNudge(
  nudge: Nudge,
  as: Exclude<ShownAs, 'none'>,
  settings: Pick<Settings, 'wording' | 'discreet'>,
  words: WorkerWords['nudge'],
): Promise<ShownAs> {
  if (as !== 'dot' && (await notify(nudge, settings, words))) return as;
  return (await isIconVisible()) ? 'dot' : 'none';
}

async function notify(
  nudge: Nudge,
  settings: Pick<Settings, 'wording' | 'discreet'>,
  words: WorkerWords['nudge'],
): Promise<boolean> {
  // Never two at once: whatever an earlier life left on the screen goes first.
  const left = await listedNudges();
  await Promise.all(left.filter((id) => id !== nudge.id).map(clearNotification));
  const own = await ownLine(nudge, settings);
  return showNotification(nudge.id, {
    title: words.title[settings.wording === 'named' ? 'named' : 'discreet'],
    message: own ?? words.messages[nudge.wording % words.messages.length] ?? '',
    begin: words.begin,
    later: words.later,
  });
}

/** A line of one's own, where it was chosen and may be shown. While discreet, none is. */
async function ownLine(
  { wording }: Nudge,
  settings: Pick<Settings, 'wording' | 'discreet'>,
): Promise<string | null> {
  if (settings.wording !== 'own' || settings.discreet) return null;
  const lines = await ownNudgeLines(now().epochMilliseconds);
  return lines[wording % lines.length] ?? null;
}

/**
 * Opens the pause a nudge invites to. Also long after the nudge went: who presses an old
 * notification in the system's list still wants the pause.
 * @param element the nudge's; absent where it is not known any more. @param now epoch milliseconds
 */
export function openPause(
  nudgeId: string,
  element: Element | undefined,
  settings: Pick<Settings, 'nudgePractice'> & Pick<Policy, 'practicesOff'>,
  now: number,
): Promise<OpenedIn> {
  const fitting = settings.nudgePractice === 'element' && element ? practiceFor(element) : null;
  const isOff = settings.practicesOff?.some((name) => name === fitting);
  return openAtStep({ step: isOff || !fitting ? firstPractice : fitting, nudgeId }, now);
}

/** Straight into the exercise, unless a person chose otherwise. */
const firstPractice = practices[0].name;

/** The first practice of an element. */
function practiceFor(element: Element): PracticeName {
  return practices.find((practice) => practice.element === element)?.name ?? firstPractice;
}
