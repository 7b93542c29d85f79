import { now } from '../../utils/browser/clock.ts';
import { openAtStep } from '../../utils/browser/windows.ts';
import { type PracticeName, practices } from '../../utils/practice/practices.ts';
import { readState } from '../../utils/schedule/read-state.ts';
import { restChoices } from '../../utils/schedule/rest.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { loadSchedule } from '../../utils/stores/schedule-store.ts';
import { rest, snoozeNudge } from './message-handlers.ts';
import { onPressed } from './notification-events.ts';
import type { Loop } from './nudge-loop.ts';

/** Carries out a line of the menu or a key. Any other word does nothing. */
export async function runCommand(loop: Loop, wish: string): Promise<void> {
  const choice = restChoices.find((one) => wish === `rest-${one}`);
  if (choice) return loop.go('rest', (turn) => rest(turn, choice));
  switch (wish) {
    case 'begin':
      return begin(loop);
    case 'reframe':
      return open('reframe', (await shownNudge())?.id);
    case 'later':
      return loop.go('later', snoozeNudge);
    case 'end-rest':
      return loop.go('rest', (turn) => rest(turn, null));
  }
}

/** With a nudge in view this is its answer, as a press on its notification would be. */
async function begin(loop: Loop): Promise<void> {
  const nudge = await shownNudge();
  if (nudge) return onPressed(loop, nudge.id, 'begin');
  await open(practices[0].name, undefined);
}

async function shownNudge(): Promise<{ id: string } | null> {
  try {
    const { open, dot } = readState((await loadSchedule()).state, 0);
    return open?.nudge ?? dot;
  } catch {
    // A store that does not answer keeps nobody from a pause.
    return null;
  }
}

async function open(step: PracticeName, nudgeId: string | undefined): Promise<void> {
  const at = now().epochMilliseconds;
  try {
    await openAtStep(nudgeId === undefined ? { step } : { step, nudgeId }, at);
  } catch (error) {
    await noteTrouble('begin', error, at);
  }
}
