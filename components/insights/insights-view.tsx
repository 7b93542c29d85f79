import { useState } from 'preact/hooks';
import { factOf } from '../../utils/log/reading/insights.ts';
import { words } from '../../utils/words/insights.ts';
import { LiveText } from '../controls/live-text.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { Page } from '../frame/page.tsx';
import { addressOf } from '../log/use-log-route.ts';
import { AfterChart } from './after-chart.tsx';
import { ElementsChart } from './elements-chart.tsx';
import { FeelingsChart } from './feelings-chart.tsx';
import { HoursChart } from './hours-chart.tsx';
import styles from './insights-view.module.css';
import { OwnSentences, useOwnSentences } from './own-sentences.tsx';
import { SpanChoice } from './span-choice.tsx';
import { useEntries } from './use-entries.ts';
import { useInsights } from './use-insights.ts';

/** What was there, never how well: feelings, times of day, how it felt after, the elements. */
export function InsightsView() {
  const { looked, span, today, onSpan } = useEntries(factOf);
  const [withoutHardDays, setWithout] = useState(false);
  const insights = useInsights(looked.at === 'read' ? looked.entries : null, withoutHardDays);
  const sentences = useOwnSentences(span, today);
  const [table, setTable] = useState(false);
  const isEmpty = looked.at === 'empty' || insights?.entries === 0;
  return (
    <Page here="log" title={words.title} about={words.about}>
      <p class={styles.ways}>
        <a href="log.html">{words.toLog}</a>
        <a href={addressOf('paper')}>{words.toPaper}</a>
      </p>
      {sentences ? (
        <>
          <OwnSentences sentences={sentences} today={today} />
          <div class={styles.choices}>
            <SpanChoice
              span={span}
              today={today}
              first={looked.at === 'read' ? looked.first : today}
              onSpan={onSpan}
            />
            <Toggle label={words.withoutHardDays} on={withoutHardDays} onChange={setWithout} />
          </div>
        </>
      ) : null}
      {looked.at === 'problem' ? <p role="alert">{looked.text}</p> : null}
      {isEmpty ? <p class={styles.none}>{words.nothing}</p> : null}
      {insights && insights.entries > 0 && sentences ? (
        <div class={styles.charts}>
          <FeelingsChart insights={insights} from={span.from} to={span.to} table={table} />
          <AfterChart after={insights.after} table={table} />
          <HoursChart hours={insights.hours} table={table} />
          <ElementsChart elements={insights.elements} table={table} />
          <Toggle label={words.table} on={table} onChange={setTable} />
        </div>
      ) : null}
      <LiveText text={isEmpty ? words.nothing : ''} about={span} />
    </Page>
  );
}
