import { reconcileAlarms } from '../../utils/browser/alarms.ts';
import { showDot } from '../../utils/browser/badge.ts';
import { plainNow } from '../../utils/browser/clock.ts';
import { calmUntil } from '../../utils/schedule/quiet-until.ts';
import type { Status } from '../../utils/schedule/state/status.ts';
import { type Calm, isStill, printOf } from '../../utils/stores/unchanged-check.ts';
import { words } from '../../utils/words/nudge.ts';
import { keepMenu } from './menu.ts';
import { type Found, sceneOf, type Turn } from './worker-cycle.ts';

/** What a turn that wrote leaves to those that find nothing changed; null: something is to be done. */
export function calmOf(turn: Turn, menu: string): Calm | null {
  const { now, written, found } = turn;
  if (written === null) return null;
  const calm = calmUntil(sceneOf(turn));
  return (
    calm && {
      ...calm,
      from: now.epochMilliseconds,
      offset: now.offsetNanoseconds / 60e9,
      state: written,
      settings: printOf(found.stored.settings),
      menu,
    }
  );
}

/** The status that still stands, with the alarms, the dot and the menu set right; null: none does. */
export async function asBefore({ stored, left, alarms }: Found): Promise<Status | null> {
  const now = plainNow();
  const { calm, status } = left;
  if (!calm || !status || !isStill(calm, stored, now)) return null;
  await Promise.all([
    reconcileAlarms(calm.wakeAt, now.at, alarms),
    showDot(status.dot, words, left.dot),
    keepMenu(calm.menu, left.menu, now.at),
  ]);
  return status;
}
