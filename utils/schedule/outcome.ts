import { afterOutcome, isKnownSeen, type NudgeEvent, type Outcome, outcomeOf } from './back-off.ts';
import type { ScheduleState } from './state.ts';
import type { Moment, Nudge } from './types.ts';

/**
 * The open nudge ends by `event`: what that means, and what follows for the back-off, the dot and
 * "Take the last one". A dot outlives a notification nobody touched.
 * @throws when none is open; ask first
 */
export function endedBy(
  state: ScheduleState,
  at: Moment,
  event: NudgeEvent,
): { state: ScheduleState; outcome: Exclude<Outcome, 'letGo'>; nudge: Nudge } {
  if (!state.open) throw new Error('no nudge is open');
  const { nudge, shownAt, as } = state.open;
  const knownSeen = isKnownSeen(state.backOff, at);
  const outcome = outcomeOf(event, { forMs: at - shownAt, as, knownSeen });
  const touched = outcome === 'opened' || outcome === 'later' || outcome === 'dismissed';
  const onPage = 'via' in event && event.via !== 'notification';
  const taken = outcome === 'opened' || outcome === 'later';
  return {
    nudge,
    outcome,
    state: {
      ...state,
      open: null,
      dot: touched ? null : state.dot,
      lastLeft: taken ? null : { nudge, at },
      backOff: afterOutcome(state.backOff, {
        outcome,
        at,
        origin: nudge.origin,
        answered: touched && !onPage,
      }),
    },
  };
}
