import type { EpochMs, Origin, ShownAs } from './types.ts';

/**
 * Terminal outcomes of a nudge. 'letGo' carries its reason elsewhere.
 * expired: it showed its time out; unknown: nobody can say whether it was seen.
 */
export type Outcome = 'opened' | 'later' | 'dismissed' | 'expired' | 'unknown' | 'letGo';

/** 'full': as set; 'half': half as often; 'dotOnly': half as often and only the dot. */
export type BackOffLevel = 'full' | 'half' | 'dotOnly';

export type BackOff = {
  level: BackOffLevel;
  /** Ignored in a row. */
  ignored: number;
  /** A notification was last answered, or "did you see it? yes" given. Only told, never counted on. */
  knownSeenAt: EpochMs | null;
};

export const freshBackOff: BackOff = { level: 'full', ignored: 0, knownSeenAt: null };

/** What the browser reported about a notification or the dot. */
export type NudgeEvent =
  | { kind: 'opened'; via: 'notification' | 'dot' | 'page' }
  | { kind: 'later'; via: 'notification' | 'page' }
  /**
   * The notification closed; by whom is not trusted at 20 s or later. `seen`: the browser tells that
   * this very one was in view; no browser of today does, so it is left out.
   */
  | { kind: 'closed'; byUser: boolean; personActive: boolean; seen?: boolean }
  /** The notification is gone and no event told how. */
  | { kind: 'gone' };

/** From here on a close is the notification's own end, whatever the browser says about by whom. */
const expiresAfterMs = 20_000;
/** For the health panel: an answer says for this long that notifications arrive on this machine. */
const knownSeenForMs = 14 * 24 * 3600_000;
const halfAfter = 2;
const dotAfter = 5;

/**
 * What an event means. A close counts as expired only where the person was there and this very
 * notification is known to have been seen: that others were answered says nothing of one that came
 * under do-not-disturb. Else nobody can say: unknown.
 */
export function outcomeOf(
  event: NudgeEvent,
  shown: { forMs: number; as: ShownAs },
): Exclude<Outcome, 'letGo'> {
  switch (event.kind) {
    case 'opened':
    case 'later':
      return event.kind;
    case 'gone':
      return 'unknown';
    case 'closed':
      if (!withNotification(shown.as)) return 'unknown';
      // A closing by the system within 20 s (do not disturb, a full tray) is no answer either.
      if (shown.forMs < expiresAfterMs) return event.byUser ? 'dismissed' : 'unknown';
      return event.personActive && event.seen === true ? 'expired' : 'unknown';
  }
}

/** Whether `as` includes a notification. */
export function withNotification(as: ShownAs): boolean {
  return as === 'both' || as === 'notification';
}

/** Notifications are known to arrive on this machine at `at`. */
export function isKnownSeen(backOff: BackOff, at: EpochMs): boolean {
  const until = knownSeenUntil(backOff);
  return until !== null && at <= until;
}

/** The last moment at which they are known to arrive; null when nobody knows. */
export function knownSeenUntil({ knownSeenAt }: BackOff): EpochMs | null {
  return knownSeenAt === null ? null : knownSeenAt + knownSeenForMs;
}

/**
 * The back-off after a nudge's end: ignored (expired) twice in a row halves, five times leaves only
 * the dot. Any touch ends the row; only an accepted pause restores the rhythm. A nudge sent by hand
 * teaches whether notifications are seen, and nothing else.
 */
export function afterOutcome(
  backOff: BackOff,
  end: { outcome: Outcome; at: EpochMs; origin: Origin; answered: boolean },
): BackOff {
  const next = end.answered ? { ...backOff, knownSeenAt: end.at } : backOff;
  if (end.outcome === 'opened') return restored(next);
  if (end.outcome === 'dismissed' || end.outcome === 'later') return { ...next, ignored: 0 };
  if (end.outcome !== 'expired' || end.origin === 'sent') return next;
  const ignored = next.ignored + 1;
  if (ignored >= dotAfter) return { ...next, ignored, level: 'dotOnly' };
  if (ignored >= halfAfter && next.level === 'full') return { ...next, ignored, level: 'half' };
  return { ...next, ignored };
}

/** As after an accepted pause. */
export function restored(backOff: BackOff): BackOff {
  return { ...backOff, level: 'full', ignored: 0 };
}
