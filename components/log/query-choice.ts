import { type Feeling, isFeeling } from '../../utils/feelings/feelings.ts';
import type { After, EntryElement } from '../../utils/log/entry/entry.ts';
import type { EntryKind } from '../../utils/log/entry/entry-kinds.ts';
import { lastDayOf } from '../../utils/log/reading/entries-by-day.ts';
import type { LogQuery } from '../../utils/log/reading/find.ts';
import { elements } from '../../utils/practice/element.ts';
import type { LogViewState } from './log-state.ts';

/** Spans of days that end today. */
export const spansBack = ['week', 'month', 'quarter', 'year'] as const;
type SpanBack = (typeof spansBack)[number];
const daysBack: Record<SpanBack, number> = { week: 7, month: 30, quarter: 91, year: 365 };

/** From when entries are looked at. A month is YYYY-MM. */
export type Period = 'any' | SpanBack | 'this-day' | 'own' | `month ${string}`;

/** What the search box and the filter's sentence say. */
export type QueryChoice = {
  text: string;
  kind: EntryKind | 'any';
  period: Period;
  /** Local days YYYY-MM-DD, for days of one's own; empty for none. */
  from: string;
  to: string;
  about: Feeling | EntryElement | 'any';
  after: After | 'any';
};

export const anyQuery: QueryChoice = {
  text: '',
  kind: 'any',
  period: 'any',
  from: '',
  to: '',
  about: 'any',
  after: 'any',
};

/** Whether the sentence says anything but "everything". */
export function isFiltered({ text: _, ...choice }: QueryChoice): boolean {
  const { text: __, from, to, ...any } = anyQuery;
  return Object.entries(any).some(([name, value]) => choice[name as keyof typeof any] !== value);
}

/** Whether a choice means other days tomorrow. */
export function endsToday({ period }: QueryChoice): boolean {
  return period === 'this-day' || isSpanBack(period);
}

/** The part of the log that a choice asks for. @param today the local day, YYYY-MM-DD */
export function logViewOf(choice: QueryChoice, today: string): LogViewState {
  if (choice.period === 'this-day') return { at: 'this-day', day: today };
  return { at: 'wish', wish: queryOf(choice, today) };
}

function queryOf(choice: QueryChoice, today: string): LogQuery {
  const { text, kind, about, after } = choice;
  return {
    text,
    ...daysOf(choice, today),
    ...(kind !== 'any' && { kind }),
    ...(after !== 'any' && { after }),
    ...(isFeeling(about) && { feeling: about }),
    ...(isElement(about) && { element: about }),
  };
}

function isElement(value: string): value is EntryElement {
  return elements.some((one) => one === value);
}

function daysOf({ period, from, to }: QueryChoice, today: string): Pick<LogQuery, 'from' | 'to'> {
  if (period === 'own') return { ...(from && { from }), ...(to && { to }) };
  if (isSpanBack(period)) {
    const first = Temporal.PlainDate.from(today).subtract({ days: daysBack[period] - 1 });
    return { from: first.toString() };
  }
  const month = monthOf(period);
  return month ? { from: `${month}-01`, to: lastDayOf(month) } : {};
}

function isSpanBack(period: Period): period is SpanBack {
  return spansBack.some((one) => one === period);
}

/** The month of a period that is one, YYYY-MM. */
export function monthOf(period: Period): string | null {
  return period.startsWith('month ') ? period.slice('month '.length) : null;
}
