import { afterOutcome, type NudgeEvent, type Outcome, outcomeOf } from '../back-off.ts';
import type { ScheduleState } from '../state.ts';
import type { EpochMs, Nudge } from '../types.ts';
import { closedByItself, touched, withClose } from './untouched.ts';

/**
 * The open nudge ends by `event`: what that means, and what follows for the back-off, the dot and
 * "Take the one from 14:10". A dot outlives a notification nobody touched.
 * @throws when none is open; ask first
 */
export function endedBy(
  state: ScheduleState,
  at: EpochMs,
  event: NudgeEvent,
): { state: ScheduleState; outcome: Exclude<Outcome, 'letGo'>; nudge: Nudge } {
  if (!state.open) throw new Error('no nudge is open');
  const { nudge, shownAt, as } = state.open;
  const forMs = at - shownAt;
  const byHand = event.kind === 'closed' && event.byUser;
  const told = byHand && closedByItself(state, forMs) ? { ...event, byUser: false } : event;
  const outcome = outcomeOf(told, { forMs, as });
  const byPerson = outcome === 'opened' || outcome === 'later' || outcome === 'dismissed';
  const before = byHand ? withClose(state, forMs) : state;
  const after = byPerson ? touched(before) : before;
  const onPage = 'via' in event && event.via !== 'notification';
  const taken = outcome === 'opened' || outcome === 'later';
  return {
    nudge,
    outcome,
    state: {
      ...after,
      open: null,
      dot: byPerson ? null : state.dot,
      lastLeft: taken ? null : { nudge, at },
      backOff: afterOutcome(after.backOff, {
        outcome,
        at,
        origin: nudge.origin,
        answered: byPerson && !onPage,
      }),
    },
  };
}
