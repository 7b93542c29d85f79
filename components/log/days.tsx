import { useMemo, useRef } from 'preact/hooks';
import type { Entry } from '../../utils/log/entry/entry.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import type { Highlight } from '../../utils/log/reading/search.ts';
import { dayName } from '../../utils/words/date-time.ts';
import { type Group, groupsOf } from './day-groups.ts';
import styles from './days.module.css';
import { EntryView } from './entry/entry-view.tsx';
import { NewerEntryView } from './entry/newer-entry-view.tsx';
import type { LogViewState } from './log-state.ts';
import { useVirtualList } from './use-virtual-list.ts';

type Props = {
  entries: readonly LogEntry[];
  highlights: ReadonlyMap<string, Highlight[]>;
  /** On this day, entries that are hard open only when asked to. */
  looking: LogViewState;
  today: string;
  onDelete: (entry: LogEntry) => void;
  onChanged: (entry: Entry) => void;
  onHold: (id: string, on: boolean) => void;
};

/** Before they were measured, in pixels: a day's name, an entry of a line or two, each letter. */
const heights = { name: 64, entry: 140, letter: 0.35 };

function heightOf({ entries, letters }: Group): number {
  return heights.name + heights.entry * entries.length + heights.letter * letters;
}

/** The days, newest first; however many there are, only those near the window are in the page. */
export function DayList({ entries, highlights, looking, today, ...acts }: Props) {
  const groups = useGroups(entries, looking);
  const keys = useMemo(() => groups.map(({ key }) => key), [groups]);
  const list = useRef<HTMLDivElement>(null);
  const { items, height, measure } = useVirtualList({
    keys,
    list,
    about: looking,
    estimate: (index) => (groups[index] ? heightOf(groups[index]) : 0),
  });
  const top = list.current?.offsetTop ?? 0;
  return (
    <div ref={list} class={styles.days} style={{ blockSize: `${height}px` }}>
      {items.map(({ key, index, start }) => {
        const group = groups[index];
        return group ? (
          <section
            key={key}
            ref={measure}
            data-index={index}
            data-key={key}
            class={styles.day}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {group.named ? <Name day={group.day} today={today} /> : null}
            <ul class={styles.entries}>
              {group.entries.map((entry) =>
                entry.kind === 'newer' ? (
                  <NewerEntryView key={entry.id} entry={entry} onDelete={acts.onDelete} />
                ) : (
                  <EntryView
                    key={entry.id}
                    entry={entry}
                    highlights={highlights.get(entry.id) ?? noHighlights}
                    asks={looking.at === 'this-day'}
                    {...acts}
                  />
                ),
              )}
            </ul>
          </section>
        ) : null;
      })}
    </div>
  );
}

/** Groups that stay what they are while the list is about the same. */
function useGroups(entries: readonly LogEntry[], looking: LogViewState): Group[] {
  const last = useRef<{ looking: LogViewState; groups: Group[] } | null>(null);
  return useMemo(() => {
    const before = last.current?.looking === looking ? last.current.groups : [];
    const groups = groupsOf(entries, before);
    last.current = { looking, groups };
    return groups;
  }, [entries, looking]);
}

function Name({ day, today }: { day: string; today: string }) {
  const name = useMemo(() => dayName(day, today), [day, today]);
  return <h2 class={styles.name}>{name}</h2>;
}

const noHighlights: Highlight[] = [];
