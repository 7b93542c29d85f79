import { now } from '../../utils/browser/clock.ts';
import type { NotificationPress } from '../../utils/browser/notifications.ts';
import { readState } from '../../utils/schedule/read-state.ts';
import { readPolicy } from '../../utils/settings/policy.ts';
import { readSettings } from '../../utils/settings/read-settings.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { loadSchedule } from '../../utils/stores/schedule-store.ts';
import { endNudge, hasNotification, type Loop, wasActive } from './nudge-loop.ts';
import { openPause } from './show-nudge.ts';

/** A button or the body of a notification was pressed. */
export async function onPressed(loop: Loop, id: string, press: NotificationPress): Promise<void> {
  if (press === 'begin') return beginPause(loop, id, 'notification');
  await loop.go(press, (turn) => endNudge(turn, id, { kind: 'later', via: 'notification' }));
}

/**
 * Opens the pause of a nudge. Where from matters: only a press on a notification shows
 * that notifications are seen on this machine.
 */
export async function beginPause(
  loop: Loop,
  id: string,
  via: 'notification' | 'page',
): Promise<void> {
  const recorded = loop.go('begin', (turn) => endNudge(turn, id, { kind: 'opened', via }));
  // Not in the loop's queue: the person waits for the pause, not for our bookkeeping.
  await open(id);
  await recorded;
}

async function open(id: string): Promise<void> {
  const at = now().epochMilliseconds;
  try {
    const stored = await loadSchedule();
    const policy = readPolicy(stored.policy);
    const { settings } = readSettings(stored.settings, policy);
    const { open } = readState(stored.state, 0);
    const element = open?.nudge.id === id ? open.nudge.element : undefined;
    await openPause(id, element, { ...settings, ...policy }, at);
  } catch (error) {
    await noteTrouble('begin', error, at);
  }
}

/** A notification closed; a press, our own taking it away and time all lead here. */
export function onClosed(loop: Loop, id: string, byUser: boolean): Promise<void> {
  return loop.go('closed', async (turn) => {
    // Most closes follow something that ended the nudge already; a nudge that only the dot
    // shows does not end with a notification that never came into view.
    const waits = turn.state.due?.nudge.id === id;
    if (!waits && (turn.state.open?.nudge.id !== id || !hasNotification(turn))) return;
    await endNudge(turn, id, { kind: 'closed', byUser, personActive: await wasActive() });
  });
}
