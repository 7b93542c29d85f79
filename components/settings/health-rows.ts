import { clockTime, dayName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/health.ts';
import { nudgeLine } from '../popup/nudge-line.ts';
import type { Facts } from './health-facts.ts';

/** "Today, 14:05". @param at epoch milliseconds */
export function whenOf(at: number): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  );
  const today = Temporal.Now.plainDateISO().toString();
  return `${dayName(day.toPlainDate().toString(), today)}, ${clockTime(at)}`;
}

function told<T extends { at: number }>(fact: T | null, why: (fact: T) => string): string {
  return fact ? words.because({ when: whenOf(fact.at), why: why(fact) }) : words.none;
}

function clock({ notices }: Facts['status']): string {
  const last = notices.at(-1);
  if (!last) return words.steady;
  return last.kind === 'zone'
    ? words.zone({ when: whenOf(last.at), from: last.from, to: last.to })
    : words.clockBack({ when: whenOf(last.at), minutes: Math.round(last.byMs / 60_000) });
}

function icon(shown: boolean | null): string {
  if (shown === null) return words.iconUnknown;
  return shown ? words.iconShown : words.iconHidden;
}

/** Each fact as a name and a sentence. */
export function rowsOf({ status, alarms, permission, icon: shown, troubles }: Facts) {
  const alive = alarms.heartbeat !== null && (status.next.at === null || alarms.moment !== null);
  const rows: [string, string][] = [
    [words.facts.next, nudgeLine(status, Date.now())],
    [words.facts.shown, told(status.lastShown, ({ as }) => words.shownAs[as])],
    [words.facts.held, told(status.lastHeld, ({ reason }) => words.holds[reason])],
    [words.facts.letGo, told(status.lastLetGo, ({ reason }) => words.letGo[reason])],
    [words.facts.backOff, words.levels[status.backOff.level]],
    [words.facts.alarms, alive ? words.alarmsAlive : words.alarmsMissing],
    [words.facts.permission, `${words.permission[permission]}. ${words.cannotTell}`],
    [words.facts.icon, icon(shown)],
    [words.facts.clock, clock(status)],
    [words.facts.profiles, words.profiles],
  ];
  const trouble = troubles.at(-1);
  if (trouble)
    rows.push([
      words.facts.trouble,
      words.because({ when: whenOf(trouble.at), why: trouble.what }),
    ]);
  return rows;
}
