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
import { isRecord } from '../validation/is-record.ts';
import type { BackOff } from './back-off.ts';
import type { Sound } from './holds/sound.ts';
import { type Rest, restChoices } from './rest.ts';
import {
  type ClockNotice,
  type Due,
  freshState,
  type Open,
  type Plan,
  type ScheduleState,
} from './state.ts';
import {
  type HoldReason,
  type LetGoReason,
  type Nudge,
  occasions,
  origins,
  rhythmNames,
  switchableHolds,
} from './types.ts';

const holdReasons = [...switchableHolds, 'recentNudge'] as const satisfies readonly HoldReason[];
const letGoReasons = [
  ...holdReasons,
  'missed',
  'outsideHours',
  'rest',
  'later',
  'replaced',
  'enough',
  'replanned',
] as const satisfies readonly LetGoReason[];

const isElement = isOneOf(elements);
const isHoldReason = isOneOf(holdReasons);
const isShownAs = isOneOf(['both', 'notification', 'dot', 'none'] as const);
const isNudge = like<Nudge>({
  id: isText,
  plannedAt: isMoment,
  origin: isOneOf(origins),
  element: isElement,
  wording: isAmount,
  mayLater: isYesOrNo,
  occasion: mayLack(isOneOf(occasions)),
});
const isHold = like<NonNullable<Due['hold']>>({ reason: isHoldReason, since: isMoment });
const isSince = like<{ since: number }>({ since: isMoment });
const isPlan = like<Plan>({
  key: isText,
  day: isCalendarDay,
  moments: listOf(isMoment),
  substitutes: mayLack(isAmount),
});
const isClockBack = like<Extract<ClockNotice, { kind: 'clockBack' }>>({
  at: isMoment,
  kind: isOneOf(['clockBack'] as const),
  byMs: isAmount,
});
const isZoneChange = like<Extract<ClockNotice, { kind: 'zone' }>>({
  at: isMoment,
  kind: isOneOf(['zone'] as const),
  from: isText,
  to: isText,
});
const isDayCounts: Guard<Record<string, number>> = (raw): raw is Record<string, number> =>
  isRecord(raw) &&
  Object.entries(raw).every(([day, count]) => isCalendarDay(day) && isAmount(count));

const isDayTokens: Guard<Record<string, string[]>> = (raw): raw is Record<string, string[]> =>
  isRecord(raw) &&
  Object.entries(raw).every(([day, tokens]) => isCalendarDay(day) && listOf(isText)(tokens));

/** One guard for each part of the state: a part added to the type asks for its guard here. */
const guards: { [K in keyof Omit<ScheduleState, 'version'>]: Guard<ScheduleState[K]> } = {
  seed: isAmount,
  made: isAmount,
  seen: orNull(like<NonNullable<ScheduleState['seen']>>({ at: isMoment, zone: isText })),
  plan: orNull(isPlan),
  due: orNull(
    like<Due>({
      nudge: isNudge,
      counts: isYesOrNo,
      deadline: isMoment,
      hold: orNull(isHold),
      releaseAt: orNull(isMoment),
    }),
  ),
  intent: orNull(
    like<NonNullable<ScheduleState['intent']>>({ nudge: isNudge, counts: isYesOrNo, at: isMoment }),
  ),
  open: orNull(like<Open>({ nudge: isNudge, shownAt: isMoment, as: isShownAs })),
  dot: orNull(like<NonNullable<ScheduleState['dot']>>({ id: isText, since: isMoment })),
  later: orNull(
    like<NonNullable<ScheduleState['later']>>({
      nudge: isNudge,
      counts: isYesOrNo,
      rhythm: mayLack(isOneOf(rhythmNames)),
    }),
  ),
  rest: orNull(
    like<Rest>({
      choice: isOneOf(restChoices),
      day: mayLack(isCalendarDay),
      since: isMoment,
      until: orNull(isMoment),
      by: isOneOf(['person', 'enough'] as const),
      asked: isYesOrNo,
    }),
  ),
  backOff: like<BackOff>({
    level: isOneOf(['full', 'half', 'dotOnly'] as const),
    ignored: isAmount,
    knownSeenAt: orNull(isMoment),
  }),
  untouchedDays: listOf(isCalendarDay),
  dotOnly: orNull(
    like<NonNullable<ScheduleState['dotOnly']>>({ since: isMoment, triedAt: orNull(isMoment) }),
  ),
  closes: listOf(isAmount),
  shownByDay: isDayCounts,
  lastShown: orNull(
    like<NonNullable<ScheduleState['lastShown']>>({ id: isText, at: isMoment, as: isShownAs }),
  ),
  countedAt: orNull(isMoment),
  lastPauseAt: orNull(isMoment),
  pauseFrom: orNull(isText),
  lastHeld: orNull(
    like<NonNullable<ScheduleState['lastHeld']>>({
      id: isText,
      at: isMoment,
      reason: isHoldReason,
    }),
  ),
  lastLetGo: orNull(
    like<NonNullable<ScheduleState['lastLetGo']>>({
      id: isText,
      at: isMoment,
      reason: isOneOf(letGoReasons),
    }),
  ),
  lastLeft: orNull(like<NonNullable<ScheduleState['lastLeft']>>({ nudge: isNudge, at: isMoment })),
  letGoRow: orNull(
    like<NonNullable<ScheduleState['letGoRow']>>({
      reason: isHoldReason,
      count: isAmount,
      settled: isYesOrNo,
    }),
  ),
  away: orNull(isSince),
  back: orNull(like<NonNullable<ScheduleState['back']>>({ at: isMoment, afterMs: isAmount })),
  sound: orNull(
    like<Sound>({
      since: isMoment,
      last: isMoment,
      quietSince: orNull(isMoment),
      isTalk: mayLack(isYesOrNo),
    }),
  ),
  fullScreen: orNull(isSince),
  after: like<ScheduleState['after']>({ key: isText, days: isDayTokens }),
  landedOn: orNull(isCalendarDay),
  used: listOf(like<ScheduleState['used'][number]>({ at: isMoment, element: isElement })),
  worded: listOf(
    like<ScheduleState['worded'][number]>({ at: isMoment, element: isElement, wording: isAmount }),
  ),
  notices: listOf<ClockNotice>(either(isClockBack, isZoneChange)),
};

/**
 * Reads what storage holds, whatever it holds: each part that is not what it should be falls back
 * to that of a fresh state. Never throws.
 * @param seed for a stored state without a usable one; as a function it is asked only for that
 */
export function readState(raw: unknown, seed: number | (() => number)): ScheduleState {
  const isSeeded = isRecord(raw) && Object.hasOwn(raw, 'seed') && guards.seed(raw.seed);
  const fresh = freshState(typeof seed === 'number' ? seed : isSeeded ? 0 : seed());
  if (!isRecord(raw)) return fresh;
  const read: Record<string, unknown> = { ...fresh };
  for (const [name, guard] of Object.entries(guards)) {
    if (Object.hasOwn(raw, name) && guard(raw[name])) read[name] = raw[name];
  }
  return read as ScheduleState;
}
