import { reconcileAlarms } from '../../utils/browser/alarms.ts';
import { showDot } from '../../utils/browser/badge.ts';
import { plainNow } from '../../utils/browser/clock.ts';
import { quietUntil } from '../../utils/schedule/quiet-until.ts';
import type { Status } from '../../utils/schedule/status.ts';
import { digestOf, isUnchanged, type StatusSnapshot } from '../../utils/stores/unchanged-check.ts';
import { keepMenu } from './menu.ts';
import { sceneOf, type WorkerCycle, type WorkerInputs } from './worker-cycle.ts';

/** What a turn that wrote leaves to those that find nothing changed; null: something is to be done. */
export function snapshotOf(turn: WorkerCycle, menu: string): StatusSnapshot | null {
  const { now, written } = turn;
  const { stored } = turn.found;
  if (written === null) return null;
  const calm = quietUntil(sceneOf(turn));
  return (
    calm && {
      ...calm,
      from: now.epochMilliseconds,
      offset: now.offsetNanoseconds / 60e9,
      state: written,
      settings: digestOf(stored.settings, stored.messages, stored.policy),
      menu,
    }
  );
}

/** The status that still stands, with the alarms, the dot and the menu set right; null: none does. */
export async function isUnchangedSince({
  stored,
  left,
  alarms,
  words,
}: WorkerInputs): Promise<Status | null> {
  const now = plainNow();
  const { calm, status } = left;
  if (!calm || !status || !isUnchanged(calm, stored, now)) return null;
  await Promise.all([
    reconcileAlarms(calm.wakeAt, now.at, alarms),
    showDot(status.dot, words.nudge, left.dot),
    keepMenu(calm.menu, left.menu, now.at),
  ]);
  return status;
}
