import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../utils/log/entry/entry.ts';
import { type EntryKind, entryKinds, rowOf } from '../../utils/log/entry/entry-kinds.ts';
import { clockTime, fullDate } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import { words as log } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { Page } from '../frame/page.tsx';
import { groupsOf } from '../log/day-groups.ts';
import { EntryBody } from '../log/entry/entry-body.tsx';
import { addressOf } from '../log/use-log-route.ts';
import styles from './print-view.module.css';
import { SpanChoice } from './span-choice.tsx';
import { useEntries } from './use-entries.ts';
import { useGrowing } from './use-growing.ts';

const withWords = entryKinds.filter((kind) => rowOf(kind).onPaper);

/** A page to take to someone who helps: chosen days, chosen kinds, plain on paper. */
export function PrintView() {
  const { looked, span, today, onSpan } = useEntries(asItIs);
  const [kinds, setKinds] = useState<readonly EntryKind[]>(withWords);
  const entries = looked.at === 'read' ? looked.entries : null;
  const groups = useMemo(
    () => groupsOf((entries ?? []).filter(({ kind }) => kinds.includes(kind))),
    [entries, kinds],
  );
  const shown = useGrowing(groups, groupsInOneFrame);
  const isReady = groups.length > 0 && shown === groups.length;
  return (
    <Page here="log" title={words.paper.title} about={words.paper.about}>
      <p class={styles.links}>
        <a href="log.html">{words.toLog}</a>
        <a href={addressOf('back')}>{words.toBack}</a>
      </p>
      <div class={styles.choices}>
        <SpanChoice
          span={span}
          today={today}
          first={looked.at === 'read' ? looked.first : today}
          onSpan={onSpan}
        />
        <fieldset class={styles.kinds}>
          <legend>{words.paper.kinds}</legend>
          {entryKinds.map((kind) => (
            <Toggle
              key={kind}
              label={log.kinds[kind]}
              on={kinds.includes(kind)}
              onChange={(on) =>
                setKinds(on ? [...kinds, kind] : kinds.filter((one) => one !== kind))
              }
            />
          ))}
        </fieldset>
        <p class={styles.small}>{words.paper.unprotected}</p>
        <p>
          <Button look="primary" disabled={!isReady} onClick={() => print()}>
            {words.paper.print}
          </Button>
        </p>
      </div>
      {looked.at === 'problem' ? <p role="alert">{looked.text}</p> : null}
      <article class={styles.paper}>
        <header class={styles.top}>
          <h2>{words.paper.heading}</h2>
          <p>{words.paper.days({ from: fullDate(span.from), to: fullDate(span.to) })}</p>
        </header>
        {groups.length === 0 ? <p>{words.nothing}</p> : null}
        {groups.slice(0, shown).map(({ key, day, named, entries: own }) => (
          <section key={key}>
            {named ? <h3 class={styles.day}>{fullDate(day)}</h3> : null}
            {own.map((entry) => (
              <div key={entry.id} class={styles.entry}>
                <p class={styles.kind}>
                  {log.kinds[entry.kind]} · {clockTime(entry.at, entry.zone)}
                  {entry.after ? ` · ${log.after[entry.after]}` : ''}
                </p>
                <EntryBody entry={entry} highlights={none} short={false} />
              </div>
            ))}
          </section>
        ))}
      </article>
    </Page>
  );
}

/** A group has up to a dozen entries. */
const groupsInOneFrame = 2;
const none: never[] = [];
const asItIs = (entry: Entry) => entry;
