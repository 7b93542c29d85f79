import { isDayStart } from '../../utils/language/date-time.ts';
import type { NoNext, Status } from '../../utils/schedule/status.ts';
import { aroundMoment, clockTime, dayAhead } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/popup.ts';

const whyNone: Record<NoNext, string> = {
  asked: words.asked,
  after: words.afterOnly,
  rest: words.restingOpen,
  noHours: words.noHours,
  noTimes: words.noTimes,
  held: words.due,
  away: words.away,
};

/** How nudging stands, in one sentence. @param now epoch milliseconds */
export function nudgeLine(status: Status, now: number): string {
  const { rest, next, held } = status;
  if (rest) {
    if (rest.until === null) return words.restingOpen;
    const day = dayAhead(rest.until, now);
    if (day && isDayStart(rest.until)) return words.restingUntilDayBegins({ day });
    const end = clockTime(rest.until);
    return day ? words.restingUntilDay({ day, time: end }) : words.restingUntil({ time: end });
  }
  if (held) return words.due;
  if (next.at === null) return whyNone[next.why];
  const around = aroundMoment(Math.max(next.at, now));
  const time = clockTime(around);
  const day = dayAhead(around, now);
  if (next.putOff) return day ? words.putOffOn({ day, time }) : words.putOff({ time });
  return day ? words.nextOn({ day, time }) : words.next({ time });
}

const labelNone: Record<NoNext, string> = {
  asked: words.foot.asked,
  after: words.foot.none,
  rest: words.foot.resting,
  noHours: words.foot.none,
  noTimes: words.foot.none,
  held: words.foot.due,
  away: words.foot.away,
};

/**
 * The same in a few words, for the foot of the home. What is asked, and how far nudging has stepped
 * back, come first. @param now epoch milliseconds
 */
export function nudgeLabel(status: Status, now: number): string {
  const { rest, next, held, hint, backOff } = status;
  const { foot } = words;
  if (rest?.ask || (hint && hint.reason !== 'recentNudge')) return foot.question;
  if (rest) {
    if (rest.until === null) return foot.resting;
    const day = dayAhead(rest.until, now);
    if (day && isDayStart(rest.until)) return foot.restingUntilDayBegins({ day });
    const time = clockTime(rest.until);
    return day ? foot.restingUntilDay({ day, time }) : foot.restingUntil({ time });
  }
  if (backOff.level !== 'full') return foot[backOff.level];
  if (held) return foot.due;
  if (next.at === null) return labelNone[next.why];
  const around = aroundMoment(Math.max(next.at, now));
  const time = clockTime(around);
  const day = dayAhead(around, now);
  if (next.putOff) return day ? foot.putOffOn({ day, time }) : foot.putOff({ time });
  return day ? foot.nextOn({ day, time }) : foot.next({ time });
}
