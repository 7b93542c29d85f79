import { elements } from '../practice/element.ts';
import {
  either,
  type Guard,
  isAmount,
  isCalendarDay,
  isMoment,
  isOneOf,
  isText,
  isYesOrNo,
  like,
  listOf,
  mayLack,
  orNull,
} from '../validation/guards.ts';
import { restChoices } from './rest.ts';
import type { ClockNotice } from './state.ts';
import type { NoNext, Status } from './status.ts';
import { type HoldReason, type Nudge, occasions, origins, switchableHolds } from './types.ts';

type Part<K extends keyof Status> = NonNullable<Status[K]>;
type Next = Extract<Status['next'], { putOff: boolean }>;
type None = Extract<Status['next'], { at: null }>;

const noNexts = {
  asked: true,
  after: true,
  rest: true,
  noHours: true,
  noTimes: true,
  held: true,
  away: true,
} satisfies Record<NoNext, true>;
const isHold = isOneOf([...switchableHolds, 'recentNudge'] as readonly HoldReason[]);
const isShownAs = isOneOf(['both', 'notification', 'dot', 'none'] as const);
const isNudge = like<Nudge>({
  id: isText,
  plannedAt: isMoment,
  origin: isOneOf(origins),
  element: isOneOf(elements),
  wording: isAmount,
  mayLater: isYesOrNo,
  occasion: mayLack(isOneOf(occasions)),
});
/** Why one was let go is only ever looked up, and a word that is not there shows as nothing. */
const isReason = isText as Guard<Part<'lastLetGo'>['reason']>;

const isStatus = like<Status>({
  next: either(
    like<Next>({ at: isMoment, putOff: isYesOrNo }),
    like<None>({
      at: (raw): raw is null => raw === null,
      why: isOneOf(Object.keys(noNexts) as NoNext[]),
    }),
  ),
  canLater: isYesOrNo,
  withinHours: isYesOrNo,
  rest: orNull(
    like<Part<'rest'>>({
      choice: isOneOf(restChoices),
      day: mayLack(isCalendarDay),
      since: isMoment,
      until: orNull(isMoment),
      by: isOneOf(['person', 'enough'] as const),
      asked: isYesOrNo,
      ask: isYesOrNo,
    }),
  ),
  open: orNull(like<Part<'open'>>({ nudge: isNudge, shownAt: isMoment, as: isShownAs })),
  takeable: orNull(like<Part<'takeable'>>({ nudge: isNudge, at: isMoment })),
  held: orNull(like<Part<'held'>>({ reason: isHold, since: isMoment, until: isMoment })),
  lastShown: orNull(like<Part<'lastShown'>>({ id: isText, at: isMoment, as: isShownAs })),
  lastHeld: orNull(like<Part<'lastHeld'>>({ id: isText, at: isMoment, reason: isHold })),
  lastLetGo: orNull(like<Part<'lastLetGo'>>({ id: isText, at: isMoment, reason: isReason })),
  lastPauseAt: orNull(isMoment),
  hint: orNull(like<Part<'hint'>>({ reason: isHold, count: isAmount })),
  backOff: like<Status['backOff']>({
    level: isOneOf(['full', 'half', 'dotOnly'] as const),
    ignored: isAmount,
    untouchedDays: isAmount,
    knownSeen: isYesOrNo,
  }),
  dot: isYesOrNo,
  seenAt: orNull(isMoment),
  notices: listOf(
    either(
      like<Extract<ClockNotice, { kind: 'clockBack' }>>({
        at: isMoment,
        kind: isOneOf(['clockBack'] as const),
        byMs: isAmount,
      }),
      like<Extract<ClockNotice, { kind: 'zone' }>>({
        at: isMoment,
        kind: isOneOf(['zone'] as const),
        from: isText,
        to: isText,
      }),
    ),
  ),
});

/** Reads what storage holds as a status, whatever it holds; null for anything else. Never throws. */
export function readStatus(raw: unknown): Status | null {
  return isStatus(raw) ? raw : null;
}
