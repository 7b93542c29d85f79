import type { Outcome } from '../../utils/schedule/back-off.ts';
import type { EndedNudge } from '../../utils/schedule/decide.ts';
import type { Open, ScheduleState } from '../../utils/schedule/state.ts';
import type { EpochMs, Nudge } from '../../utils/schedule/types.ts';
import type { HistoryEvent } from '../../utils/stores/schedule-store.ts';

/** What the ledger learns, made from what the schedule decided. */

export function intended(nudge: Nudge): HistoryEvent {
  return { kind: 'intent', id: nudge.id, at: nudge.plannedAt, origin: originOf(nudge) };
}

/** What it came after is told too: which of the set times, and never its name. */
function originOf({ origin, occasion }: Pick<Nudge, 'origin' | 'occasion'>): string {
  return origin === 'after' && occasion ? `after-${occasion}` : origin;
}

export function shown({ nudge, shownAt, as }: Open): HistoryEvent[] {
  return [intended(nudge), { kind: 'shown', id: nudge.id, at: shownAt, as }];
}

export function ended(id: string, at: EpochMs, outcome: Outcome): HistoryEvent {
  return { kind: 'end', id, at, outcome: outcome === 'letGo' ? 'let-go' : outcome };
}

/** Nudges that came to their end in a decision. Some were never shown and have no row yet. */
export function endedIn(before: ScheduleState, all: readonly EndedNudge[]): HistoryEvent[] {
  return all.flatMap((end): HistoryEvent[] => {
    const { id, at, plannedAt } = end;
    const fact = ended(id, at, end.outcome);
    const intent = { kind: 'intent', id, at: plannedAt, origin: originIn(before, end) } as const;
    return [
      intent,
      end.outcome === 'letGo' ? ({ ...fact, reason: end.reason } as HistoryEvent) : fact,
    ];
  });
}

function originIn({ due, open, later, intent }: ScheduleState, end: EndedNudge): string {
  if (end.occasion !== undefined) return originOf({ origin: 'after', occasion: end.occasion });
  const nudges = [due?.nudge, open?.nudge, later?.nudge, intent?.nudge];
  const found = nudges.find((nudge) => nudge?.id === end.id);
  return found ? originOf(found) : 'rhythm';
}

/** A hold that began or changed its reason. */
export function heldIn(before: ScheduleState, after: ScheduleState): HistoryEvent[] {
  const { due } = after;
  if (!due?.hold) return [];
  const { reason, since } = due.hold;
  const old = before.due?.nudge.id === due.nudge.id ? before.due.hold : null;
  if (old?.reason === reason && old.since === since) return [];
  return [intended(due.nudge), { kind: 'held', id: due.nudge.id, at: since, reason }];
}
