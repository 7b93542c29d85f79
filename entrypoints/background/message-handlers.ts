import { now } from '../../utils/browser/clock.ts';
import { seesLock } from '../../utils/browser/container.ts';
import type { Handlers } from '../../utils/browser/messages.ts';
import { clearNotification } from '../../utils/browser/notifications.ts';
import type { SentNow } from '../../utils/messages.ts';
import { isPracticeName, practices } from '../../utils/practice/practices.ts';
import {
  backToChosen,
  hintSettled,
  laterAsked,
  pauseBegan,
  pauseFinished,
  popupOpened,
  restAsked,
  restQuestionSettled,
  seenAnswered,
  sendNow,
} from '../../utils/schedule/events.ts';
import { type RestChoice, restChoices } from '../../utils/schedule/rest.ts';
import { isRestDay, type RestDay } from '../../utils/schedule/rest-day.ts';
import { type ShownAs, type SwitchableHold, switchableHolds } from '../../utils/schedule/types.ts';
import { saveSettings } from '../../utils/settings/store.ts';
import { markPractice } from '../../utils/stores/session-store.ts';
import { isRecord } from '../../utils/validation/is-record.ts';
import { beginPause as beginFrom } from './notification-events.ts';
import { ended, endedIn, intended } from './nudge-history-events.ts';
import type { Loop } from './nudge-loop.ts';
import { leaveQuickly } from './quick-exit.ts';
import { loadAndTakeStrays } from './strays.ts';
import { commit, sceneOf, type WorkerCycle } from './worker-cycle.ts';

/** What pages may ask, each a job of the loop. */
export function createHandlers(loop: Loop): Handlers {
  return {
    status: () => loop.run(),
    settingsChanged: () => {
      loop.readAnew();
      return loop.run();
    },
    later: () => loop.run(snoozeNudge),
    rest: (choice) => {
      if (!isRestChoice(choice)) return Promise.reject(new TypeError('no such rest'));
      return loop.run((turn) => rest(turn, choice));
    },
    popupOpened: async () => {
      await loop.run((turn) => commit(turn, popupOpened(sceneOf(turn)), []));
    },
    backToChosen: () => loop.run((turn) => commit(turn, backToChosen(sceneOf(turn)), [])),
    keepResting: () => loop.run((turn) => commit(turn, restQuestionSettled(sceneOf(turn)), [])),
    hintAnswered: async (answer) => {
      await loop.run((turn) => answerHint(turn, isTrue(answer, 'ignoreHold')));
      // A second turn, because the first one began before the setting changed.
      return loop.run();
    },
    seen: (answer) =>
      loop.run((turn) => commit(turn, seenAnswered(sceneOf(turn), isTrue(answer, 'yes')), [])),
    begin: async () => {
      let id: string | undefined;
      await loop.run(async ({ state }) => {
        id = state.open?.nudge.id ?? state.dot?.id;
      });
      if (id !== undefined) await beginFrom(loop, id, 'page');
    },
    sendOneNow: async () => {
      let sent: SentNow | null = null;
      await loop.run(async (turn) => {
        sent = await sendOne(turn, loop.show);
      });
      if (!sent) throw new Error('nothing was sent');
      return sent;
    },
    pauseBegan: async (pause) => {
      const { nudgeId } = readPause(pause);
      await Promise.all([
        markPractice(now().epochMilliseconds),
        loop.run((turn) => begin(turn, nudgeId)),
      ]);
    },
    pauseEnded: async (pause) => {
      const { practice, finished } = readPause(pause);
      await markPractice(null);
      await loop.run((turn) => finish(turn, practice, finished));
    },
    seesLock: (name) => seesLock(name),
    takeStrays: (strays) => loadAndTakeStrays(strays),
    quickExit: (page) => leaveQuickly(page),
  };
}

export async function snoozeNudge(turn: WorkerCycle): Promise<void> {
  const { state, ended: put } = laterAsked(sceneOf(turn));
  await commit(turn, state, put ? [ended(put.id, turn.now.epochMilliseconds, put.outcome)] : []);
  if (put) await clearNotification(put.id);
}

export async function rest(turn: WorkerCycle, choice: RestChoice | RestDay | null): Promise<void> {
  const before = turn.state;
  const answer = restAsked(sceneOf(turn), choice);
  await commit(turn, answer.state, endedIn(before, answer.ended));
  await Promise.all(answer.ended.map(({ id }) => clearNotification(id)));
}

async function sendOne(turn: WorkerCycle, show: Loop['show']): Promise<SentNow> {
  const before = turn.state;
  const { state, action, ended: gone } = sendNow(sceneOf(turn));
  await commit(turn, state, [...endedIn(before, gone), intended(action.nudge)]);
  await Promise.all(gone.map(({ id }) => clearNotification(id)));
  const as = await show(turn, action);
  return { nudgeId: action.nudge.id, shownAs: shortly[as] };
}

const shortly: Record<ShownAs, SentNow['shownAs']> = {
  both: 'notification',
  notification: 'notification',
  dot: 'dot',
  none: 'none',
};

async function begin(turn: WorkerCycle, nudgeId: string | undefined): Promise<void> {
  const pause = nudgeId === undefined ? {} : { nudgeId };
  const { state, opened } = pauseBegan(sceneOf(turn), pause);
  const at = turn.now.epochMilliseconds;
  await commit(turn, state, opened === null ? [] : [ended(opened, at, 'opened')]);
  if (opened !== null) await clearNotification(opened);
}

async function finish(
  turn: WorkerCycle,
  practice: string | undefined,
  finished: boolean,
): Promise<void> {
  const element = practices.find(({ name }) => name === practice)?.element;
  if (!element) return;
  await commit(turn, pauseFinished(sceneOf(turn), { element, finished }), []);
}

/** Switching the hold off comes first: a worker that ends here asks once more. */
async function answerHint(turn: WorkerCycle, ignoreHold: boolean): Promise<void> {
  const reason = turn.state.letGoRow?.reason;
  if (ignoreHold && reason !== undefined && isSwitchable(reason)) {
    await saveSettings({ holds: { ...turn.settings.holds, [reason]: false } });
  }
  await commit(turn, hintSettled(sceneOf(turn)), []);
}

function isSwitchable(reason: string): reason is SwitchableHold {
  return switchableHolds.some((hold) => hold === reason);
}

function isTrue(raw: unknown, key: string): boolean {
  return ((raw ?? {}) as Record<string, unknown>)[key] === true;
}

function isRestChoice(raw: unknown): raw is RestChoice | RestDay | null {
  if (raw === null || restChoices.some((choice) => choice === raw)) return true;
  return isRecord(raw) && isRestDay(raw.day, now().toPlainDate().toString());
}

/** @throws TypeError when it is not about a practice there is */
function readPause(raw: unknown) {
  const { practice, nudgeId, finished } = (raw ?? {}) as Record<string, unknown>;
  if (!isPracticeName(practice)) throw new TypeError('no such practice');
  return {
    practice,
    nudgeId: typeof nudgeId === 'string' ? nudgeId : undefined,
    finished: finished === true,
  };
}
