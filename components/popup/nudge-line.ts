import { isDayStart } from '../../utils/language/date-time.ts';
import type { NoNext, Status } from '../../utils/schedule/status.ts';
import { aroundMoment, clockTime, dayAhead } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/popup.ts';

const whyNone: Record<NoNext, string> = {
  asked: words.asked,
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
