import { keepHeartbeat, reconcileAlarms } from '../../utils/browser/alarms.ts';
import { showDot } from '../../utils/browser/badge.ts';
import { after, now } from '../../utils/browser/clock.ts';
import { clearNotification, listedNudges } from '../../utils/browser/notifications.ts';
import { softSound } from '../../utils/browser/sound.ts';
import { idleState, lookAround } from '../../utils/browser/surroundings.ts';
import type { Action } from '../../utils/schedule/action.ts';
import type { NudgeEvent } from '../../utils/schedule/back-off.ts';
import { decide, isQuiet } from '../../utils/schedule/decide.ts';
import { markShown, nudgeEnded, recover } from '../../utils/schedule/events.ts';
import type { ScheduleState } from '../../utils/schedule/state.ts';
import type { Status } from '../../utils/schedule/status.ts';
import { type EpochMs, notificationSeconds, type ShownAs } from '../../utils/schedule/types.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import type { HistoryEvent } from '../../utils/stores/schedule-store.ts';
import { keepMenu, menuFor } from './menu.ts';
import {
  ended as endedFact,
  endedIn,
  heldIn,
  intended,
  shown as shownFacts,
} from './nudge-history-events.ts';
import { createQueue } from './queue.ts';
import { showNudge } from './show-nudge.ts';
import { isUnchangedSince, snapshotOf } from './skip-if-unchanged.ts';
import {
  beginCycle,
  commit,
  endCycle,
  readInputs,
  sceneOf,
  statusOf,
  type WorkerCycle,
} from './worker-cycle.ts';

const shownMs = notificationSeconds * 1000;
/** Past this, a notification that is not there went without its close event reaching us. */
const goneMs = shownMs + 15_000;
/** Should the worker be ended before its timer: an alarm takes the notification away. */
const backupMs = shownMs + 5_000;
/** A browser tells a worker what it was started for within this time, measured: 2 to 10 ms. */
const eventMs = 25;
/** Whether somebody was there while it showed can be asked only shortly after. */
const askableMs = 60_000;

export type Loop = {
  /**
   * Runs one job on the schedule: first what an earlier life left half done, then
   * `change`, then whatever is due, and the alarms set right. Where nothing is asked and nothing
   * has changed since a job left nothing to do, what that one came to still stands.
   * @param look true samples the surroundings even if nothing is due
   */
  run: (change?: (turn: WorkerCycle) => Promise<void>, look?: boolean) => Promise<Status>;
  /** As `run`, for events nobody waits for: trouble is noted, not thrown. */
  go: (
    where: string,
    change?: (turn: WorkerCycle) => Promise<void>,
    look?: boolean,
  ) => Promise<void>;
  /** For the start: does nothing when an event has run the loop already. */
  start: () => void;
  /** What was read ahead may be older than what happened now: the next job reads anew. */
  readAnew: () => void;
  show: (turn: WorkerCycle, action: Extract<Action, { kind: 'show' }>) => Promise<ShownAs>;
};

/** alarm → decide → show, hold or let go → record → rearm. One for each worker life. */
export function createLoop(): Loop {
  const queue = createQueue();
  let ran = false;
  // Every start needs it: it is on its way while listeners are added and the event is delivered.
  let ahead: ReturnType<typeof readInputs> | undefined = readInputs();
  // The job that takes it says what went wrong.
  ahead.catch(() => undefined);
  const readAnew = () => {
    ahead = undefined;
  };

  const run: Loop['run'] = (change, look = false) => {
    ran = true;
    return queue(async () => {
      const reading = ahead ?? readInputs();
      readAnew();
      const found = await reading;
      const same = change || look ? null : await isUnchangedSince(found);
      if (same) return same;
      const turn = beginCycle(found);
      await recoverIntent(turn);
      await change?.(turn);
      await endOldNotification(turn);
      await follow(turn, look);
      const status = statusOf(turn);
      const menu = await menuFor(turn, status);
      await endCycle(turn, status, menu === null ? null : snapshotOf(turn, menu));
      if (menu !== null) await keepMenu(menu, found.left.menu, turn.now.epochMilliseconds);
      return status;
    });
  };

  const go: Loop['go'] = async (where, change, look) => {
    try {
      await run(change, look);
    } catch (error) {
      const at = now().epochMilliseconds;
      // Storage that did not answer, say: where the alarms are gone as well, nothing would wake us.
      await keepHeartbeat(at).catch(() => false);
      await noteTrouble(where, error, at);
    }
  };

  const show: Loop['show'] = async (turn, { nudge, as, wakeAt }) => {
    const shown = await showNudge(nudge, as, turn.settings, turn.found.words.nudge);
    turn.now = now();
    const state = markShown(sceneOf(turn), { id: nudge.id, as: shown });
    await commit(turn, state, factsOfShowing(state, nudge.id, turn.now.epochMilliseconds));
    if (hasNotification(turn)) {
      if (turn.settings.sound) void softSound(turn.found.words.nudge.soundReason);
      await arm(turn, wakeAt);
      after(shownMs, () => void go('notification'));
    }
    return shown;
  };

  async function follow(turn: WorkerCycle, look: boolean): Promise<void> {
    const { quiet, wakeAt } = isQuiet(sceneOf(turn));
    const dot = () => showDot(turn.state.dot !== null, turn.found.words.nudge, turn.found.left.dot);
    if (quiet && !look) return void (await Promise.all([arm(turn, wakeAt), dot()]));
    await act(turn);
    await dot();
  }

  async function act(turn: WorkerCycle): Promise<void> {
    const surroundings = await lookAround(turn.now.epochMilliseconds);
    const before = turn.state;
    const { state, action, ended } = decide({ ...sceneOf(turn), surroundings });
    const facts = [...endedIn(before, ended), ...heldIn(before, state)];
    if (action.kind === 'show') facts.push(intended(action.nudge));
    await commit(turn, state, facts);
    await arm(turn, action.wakeAt);
    for (const { id } of ended) if (before.open?.nudge.id === id) await clearNotification(id);
    if (action.kind === 'show') await show(turn, action);
  }

  // A little later: the event that started the worker runs the loop first, and once is enough.
  const start = () => after(eventMs, () => void (ran || go('start')));

  return { run, go, start, show, readAnew };
}

/** A start that finds an intent without shown asks the browser whether it came to that. */
async function recoverIntent(turn: WorkerCycle): Promise<void> {
  const { intent } = turn.state;
  if (!intent) return;
  const exists = (await listedNudges()).includes(intent.nudge.id);
  const state = recover(sceneOf(turn), exists);
  await commit(turn, state, factsOfShowing(state, intent.nudge.id, turn.now.epochMilliseconds));
}

/** It was shown, or is due again, or nothing could show it: then this is its end. */
function factsOfShowing({ open, due }: ScheduleState, id: string, at: EpochMs): HistoryEvent[] {
  if (open?.nudge.id === id) return shownFacts(open);
  return due?.nudge.id === id ? [] : [endedFact(id, at, 'unknown')];
}

/** Takes the notification away when its time is over; the dot stays. */
async function endOldNotification(turn: WorkerCycle): Promise<void> {
  const { open } = turn.state;
  if (!open || !hasNotification(turn)) return;
  const age = turn.now.epochMilliseconds - open.shownAt;
  // A clock set back makes it seem still to come: it is taken away all the same.
  if (age >= 0 && age < shownMs) return;
  const listed = (await listedNudges()).includes(open.nudge.id);
  // Its close event may be on its way, and knows more than we do.
  if (!listed && age >= 0 && age < goneMs) return;
  const personActive = age >= 0 && age < askableMs && (await wasActive());
  await endNudge(
    turn,
    open.nudge.id,
    listed ? { kind: 'closed', byUser: false, personActive } : { kind: 'gone' },
  );
}

/** Records the end of a nudge, once, and takes its notification away. */
export async function endNudge(turn: WorkerCycle, id: string, event: NudgeEvent): Promise<void> {
  const { state, outcome } = nudgeEnded(sceneOf(turn), { id, event });
  await commit(turn, state, outcome ? [endedFact(id, turn.now.epochMilliseconds, outcome)] : []);
  await clearNotification(id);
}

/** Whether there was any input while the notification was in view. */
export async function wasActive(): Promise<boolean> {
  return (await idleState(notificationSeconds)) === 'active';
}

async function arm(turn: WorkerCycle, wakeAt: EpochMs | null): Promise<void> {
  const now = turn.now.epochMilliseconds;
  const wanted = [wakeAt, backupAt(turn, now)].filter((at) => at !== null);
  const next = wanted.length > 0 ? Math.min(...wanted) : null;
  // Those listed at the start serve as long as nothing has changed since.
  await reconcileAlarms(next, now, turn.written === null ? turn.found.alarms : null);
}

/** When to look after the notification, should the timer be gone with this life. */
function backupAt(turn: WorkerCycle, now: EpochMs): EpochMs | null {
  const { open } = turn.state;
  if (!open || !hasNotification(turn)) return null;
  const first = open.shownAt + backupMs;
  return first > now ? first : open.shownAt + goneMs;
}

export function hasNotification({ state }: WorkerCycle): boolean {
  return state.open?.as === 'both' || state.open?.as === 'notification';
}
