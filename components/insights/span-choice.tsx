import { isDay } from '../../utils/log/entry/date-text.ts';
import { words } from '../../utils/words/insights.ts';
import { Choices } from '../controls/choices.tsx';
import styles from './span-choice.module.css';

export const spans = ['month', 'quarter', 'year', 'all', 'own'] as const;
export type SpanName = (typeof spans)[number];
/** Local days YYYY-MM-DD, both included. */
export type ChartSpan = { name: SpanName; from: string; to: string };

const days = { month: 30, quarter: 91, year: 365 } as const;

/** The days of a choice. @param first the log's first day */
export function spanOf(name: SpanName, today: string, first: string): ChartSpan {
  const back = name === 'own' ? days.month : name === 'all' ? null : days[name];
  const from =
    back === null
      ? first
      : Temporal.PlainDate.from(today)
          .subtract({ days: back - 1 })
          .toString();
  return { name, from, to: today };
}

type Props = { span: ChartSpan; today: string; first: string; onSpan: (span: ChartSpan) => void };

/** How far back to look. */
export function SpanChoice({ span, today, first, onSpan }: Props) {
  const day = (which: 'from' | 'to') => (
    <label class={styles.day}>
      {words.span[which]}
      <input
        autocomplete="off"
        type="date"
        value={span[which]}
        max={today}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isDay(value)) onSpan({ ...span, [which]: value });
        }}
      />
    </label>
  );
  return (
    <div class={styles.span}>
      <Choices
        legend={words.span.legend}
        legendHidden
        look="segments"
        options={spans.map((value) => ({ value, name: words.span.names[value] }))}
        chosen={span.name}
        onChoose={(name) => onSpan(name === 'own' ? { ...span, name } : spanOf(name, today, first))}
      />
      {span.name === 'own' ? (
        <div class={styles.days}>
          {day('from')}
          {day('to')}
        </div>
      ) : null}
    </div>
  );
}
