import type { Element } from '../practice/element.ts';
import type { Action } from './action.ts';
import { nextOccasion } from './after/occasion-times.ts';
import { type NudgeEvent, type Outcome, restored } from './back-off.ts';
import { dropDueNudges, type EndedNudge, endOpenNudges } from './ended-nudges.ts';
import { endedBy } from './history/outcome.ts';
import { withShown } from './history/shown-history.ts';
import { rhythmRestored, touched } from './history/untouched.ts';
import { graceMs, planned } from './holds/take-due.ts';
import { snooze, snoozeOccasion } from './later.ts';
import { type Rest, type RestChoice, restEnd } from './rest.ts';
import { type RestDay, restDayEnd } from './rest-day.ts';
import { lastWeek, makeNudge } from './rhythms/nudge-balance.ts';
import { isSameWorkingDay } from './rhythms/working-hours.ts';
import type { Due, ScheduleState } from './state.ts';
import type { ScheduleSettings, ShownAs } from './types.ts';

/** What every verb gets; each returns a new state and changes nothing it was given. */
export type Scene = {
  now: Temporal.ZonedDateTime;
  settings: ScheduleSettings;
  state: ScheduleState;
};

/** Long enough for a close event that is on its way to arrive first. */
const recoverAfterMs = 30_000;

/** After showing: `as` tells what really appeared ('none' when nothing could). Idempotent. */
export function markShown(scene: Scene, shown: { id: string; as: ShownAs }): ScheduleState {
  const { now, state } = scene;
  if (state.intent?.nudge.id !== shown.id) return state;
  return planned(withShown(state, scene, { as: shown.as, at: now.epochMilliseconds }), scene);
}

/**
 * For a start that finds an intent without shown.
 * @param exists whether the browser knows a notification under the intent's id
 * Existing: taken as shown. Not existing: due again under the same id, half a minute from now, so
 * that a close event still under way can end it first. Without intent: the state as it is.
 */
export function recover(scene: Scene, exists: boolean): ScheduleState {
  const { now, settings, state } = scene;
  const { intent } = state;
  if (!intent) return state;
  const at = now.epochMilliseconds;
  if (exists) {
    const as = settings.invitation === 'notification' ? 'notification' : 'both';
    return planned(withShown(state, scene, { as, at: Math.min(intent.at, at) }), scene);
  }
  // One sent by hand was wanted at that moment: later it would only puzzle.
  if (intent.nudge.origin === 'sent') return { ...state, intent: null };
  const due: Due = {
    nudge: intent.nudge,
    counts: intent.counts,
    deadline: intent.nudge.plannedAt + graceMs(settings),
    hold: null,
    releaseAt: at + recoverAfterMs,
  };
  return { ...state, intent: null, due };
}

/**
 * A terminal event. The first one wins: `outcome` is null when the nudge had ended before or is
 * unknown, and then nothing may be recorded. 'later' puts it off as `laterAsked` does.
 */
export function nudgeEnded(
  scene: Scene,
  end: { id: string; event: NudgeEvent },
): { state: ScheduleState; outcome: Outcome | null } {
  const { now, state } = scene;
  const at = now.epochMilliseconds;
  const { due } = state;
  if (due?.nudge.id === end.id && due.releaseAt !== null && !due.hold) {
    // It was recovered as never shown, and now this proves that it had been.
    const intent = { nudge: due.nudge, counts: due.counts, at };
    const shown = withShown({ ...state, due: null, intent }, scene, { as: 'both', at });
    const event = end.event.kind === 'closed' ? ({ kind: 'gone' } as const) : end.event;
    return finish({ ...scene, state: shown }, event);
  }
  if (state.open?.nudge.id !== end.id) return { state, outcome: null };
  return finish(scene, end.event);
}

/** Ends the open nudge; later makes the one that stands in for it. */
function finish(scene: Scene, event: NudgeEvent): { state: ScheduleState; outcome: Outcome } {
  const at = scene.now.epochMilliseconds;
  const { state, outcome, nudge } = endedBy(scene.state, at, event);
  const { occasion } = nudge;
  if (outcome !== 'later' || !nudge.mayLater) return { state: planned(state, scene), outcome };
  return {
    state: planned(snooze(state, scene, { from: at, counts: false, occasion }), scene),
    outcome,
  };
}

/**
 * Later, from a page: puts off the open nudge, else the one held, else the next planned one.
 * `ended` is the nudge it put off (outcome 'later'), for the ledger; a planned one that never
 * became a nudge has none. Where one is put off already, or a rest holds all, nothing changes.
 */
export function laterAsked(scene: Scene): {
  state: ScheduleState;
  ended: { id: string; outcome: 'later' } | null;
} {
  const { now, settings } = scene;
  const state = touched(scene.state);
  const at = now.epochMilliseconds;
  if (state.open) {
    const { id } = state.open.nudge;
    const finished = finish(scene, { kind: 'later', via: 'page' });
    return { state: finished.state, ended: { id, outcome: 'later' } };
  }
  if (state.due) {
    const { nudge, counts } = state.due;
    const cleared: ScheduleState = { ...state, due: null, countedAt: at };
    const next = nudge.mayLater
      ? snooze(cleared, scene, { from: at, counts, occasion: nudge.occasion })
      : cleared;
    return { state: planned(next, scene), ended: { id: nudge.id, outcome: 'later' } };
  }
  if (state.later || state.rest) return { state, ended: null };
  const [moment, ...others] = state.plan?.moments ?? [];
  const next = nextOccasion({ now, settings, state });
  if (next && (moment === undefined || next.at <= moment)) {
    return { state: planned(snoozeOccasion(state, scene, next), scene), ended: null };
  }
  if (!state.plan || moment === undefined) return { state, ended: null };
  // One of another day is too far away to be put off.
  if (!isSameWorkingDay(moment, now, settings.hours)) return { state, ended: null };
  const without = { ...state, plan: { ...state.plan, moments: others } };
  const putOff = snooze(without, scene, { from: Math.max(moment, at), counts: true });
  return { state: planned(putOff, scene), ended: null };
}

/** "Send one now": outside the rhythm, its holds and its numbers. Then `markShown` as ever. */
export function sendNow(scene: Scene): {
  state: ScheduleState;
  action: Extract<Action, { kind: 'show' }>;
  ended: readonly EndedNudge[];
} {
  const { now, settings } = scene;
  const at = now.epochMilliseconds;
  const ended: EndedNudge[] = [];
  const made = makeNudge(endOpenNudges(scene.state, at, ended), { at, origin: 'sent', now: at });
  const { nudge } = made;
  const state = { ...made.state, intent: { nudge, counts: false, at } };
  const { invitation } = settings;
  const next = state.plan?.moments[0] ?? null;
  return { state, action: { kind: 'show', nudge, as: invitation, wakeAt: next }, ended };
}

/** A rest begins, of a length or until a day, or ends with null. A nudge shown, held or put off makes way. */
export function restAsked(
  scene: Scene,
  choice: RestChoice | RestDay | null,
): { state: ScheduleState; ended: readonly EndedNudge[] } {
  const { now, settings } = scene;
  const at = now.epochMilliseconds;
  const given = touched(scene.state);
  if (choice === null) {
    const state: ScheduleState = { ...given, rest: null, countedAt: at };
    return { state: planned(given.rest ? state : given, scene), ended: [] };
  }
  const ended: EndedNudge[] = [];
  const quiet = endOpenNudges(given, at, ended);
  const state = quiet.due ? dropDueNudges(quiet, quiet.due, at, 'rest', ended) : quiet;
  const begun = { since: at, by: 'person', asked: false } as const;
  const rest: Rest =
    typeof choice === 'string'
      ? { ...begun, choice, until: restEnd(choice, now, settings.hours) }
      : {
          ...begun,
          choice: 'untilISay',
          day: choice.day,
          until: restDayEnd(choice.day, now.timeZoneId, settings.hours),
        };
  return { state: planned({ ...state, rest, later: null, dot: null }, scene), ended };
}

/** The one question about a long 'untilISay' rest was answered (by keeping it). */
export function restQuestionSettled({ state }: Scene): ScheduleState {
  return state.rest ? { ...state, rest: { ...state.rest, asked: true } } : state;
}

/**
 * A pause began in some page: the open nudge counts as opened, the dot goes.
 * `opened` is that nudge, for the ledger; null when none was open (it may have expired before).
 */
export function pauseBegan(
  scene: Scene,
  pause: { nudgeId?: string },
): { state: ScheduleState; opened: string | null } {
  const state = touched(scene.state);
  const begun = { dot: null, lastLeft: null };
  if (!state.open) {
    const from = pause.nudgeId ?? state.lastLeft?.nudge.id ?? null;
    return { state: { ...state, ...begun, pauseFrom: from }, opened: null };
  }
  const { id } = state.open.nudge;
  const at = scene.now.epochMilliseconds;
  const opened = endedBy(state, at, { kind: 'opened', via: 'page' });
  return { state: planned({ ...opened.state, ...begun, pauseFrom: id }, scene), opened: id };
}

/**
 * It came to its end. Either way the rhythm counts from here, so that nobody who stopped half way
 * is asked again soon; a finished one counts for the balance and ends the back-off.
 */
export function pauseFinished(
  scene: Scene,
  pause: { element: Element; finished: boolean },
): ScheduleState {
  const { now, settings, state } = scene;
  const at = now.epochMilliseconds;
  const ended: ScheduleState = { ...state, lastPauseAt: at, pauseFrom: null, later: null };
  if (!pause.finished) return planned(ended, scene);
  const used = [...lastWeek(state.used, at), { at, element: pause.element }];
  const next: ScheduleState = { ...ended, used, backOff: restored(state.backOff) };
  if (!settings.enoughForToday || state.pauseFrom === null) return planned(next, scene);
  const until = restEnd('today', now, settings.hours);
  const rest: Rest = { choice: 'today', since: at, until, by: 'enough', asked: false };
  return planned({ ...next, rest: longerRest(state.rest, rest) }, scene);
}

/** A rest the person chose is not cut short by the one that comes by itself. */
function longerRest(chosen: Rest | null, own: Rest): Rest {
  if (!chosen) return own;
  return (chosen.until ?? Number.POSITIVE_INFINITY) > (own.until ?? 0) ? chosen : own;
}

/** The popup was opened: whoever looks at us does not ignore us. The same state when none was counted. */
export function popupOpened({ state }: Scene): ScheduleState {
  return touched(state);
}

/** "Back to what I chose": the rhythm as it is set, whatever was ignored before. */
export function backToChosen(scene: Scene): ScheduleState {
  return planned(rhythmRestored(scene.state), scene);
}

/** "Did you see it?" A yes is told in the health panel for two weeks; a no forgets it. */
export function seenAnswered({ now, state }: Scene, yes: boolean): ScheduleState {
  const knownSeenAt = yes ? now.epochMilliseconds : null;
  return { ...state, backOff: { ...state.backOff, knownSeenAt } };
}

/** The sentence about nudges let go in a row was answered; the page writes the settings itself. */
export function hintSettled({ state }: Scene): ScheduleState {
  return state.letGoRow ? { ...state, letGoRow: { ...state.letGoRow, settled: true } } : state;
}
