import { useMemo, useRef } from 'preact/hooks';
import type { Entry } from '../../utils/log/entry/entry.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import type { Highlight } from '../../utils/log/reading/search.ts';
import { dayName } from '../../utils/words/date-time.ts';
import { type Group, groupsOf } from './day-groups.ts';
import styles from './days.module.css';
import { DeletedEntry } from './entry/deleted-entry.tsx';
import { EntryView } from './entry/entry-view.tsx';
import { NewerEntryView } from './entry/newer-entry-view.tsx';
import { entryNumbers } from './entry-numbers.ts';
import { inTimeOrder } from './in-time-order.ts';
import { type LogViewState, type OpenLog, withDeleted } from './log-state.ts';
import { useDeleteFocus } from './use-delete-focus.ts';
import { useVirtualList } from './use-virtual-list.ts';

type Props = {
  open: OpenLog;
  today: string;
  onUndo: () => void;
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
export function DayList({ open, today, onUndo, ...acts }: Props) {
  const { looking, highlights, deleted } = open;
  // What was deleted last keeps its place, and says so there.
  const entries = useMemo(
    () => inTimeOrder(withDeleted(open)),
    [open.entries, open.deleted, open.looking],
  );
  const gone = open.entries.some(({ id }) => id === deleted?.entry.id) ? undefined : deleted?.entry;
  const numbers = useMemo(() => entryNumbers(entries), [entries]);
  const groups = useGroups(entries, looking);
  const keys = useMemo(() => groups.map(({ key }) => key), [groups]);
  const list = useRef<HTMLDivElement>(null);
  const { items, height, measure } = useVirtualList({
    keys,
    list,
    about: looking,
    estimate: (index) => (groups[index] ? heightOf(groups[index]) : 0),
  });
  useDeleteFocus(list, gone?.id ?? null);
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
            <Day
              group={group}
              today={today}
              gone={gone?.id ?? null}
              numbers={numbers}
              highlights={highlights}
              asks={looking.at === 'this-day'}
              onUndo={onUndo}
              {...acts}
            />
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

type DayProps = Pick<Props, 'today' | 'onUndo' | 'onDelete' | 'onChanged' | 'onHold'> & {
  group: Group;
  /** The entry that was deleted last. */
  gone: string | null;
  numbers: ReadonlyMap<string, number>;
  highlights: ReadonlyMap<string, Highlight[]>;
  /** On this day, entries that are hard open only when asked to. */
  asks: boolean;
};

function Day({ group, today, gone, numbers, highlights, onUndo, asks, ...acts }: DayProps) {
  const { day, named, entries } = group;
  const name = useMemo(() => dayName(day, today), [day, today]);
  return (
    <>
      {named ? <h2 class={styles.name}>{name}</h2> : null}
      <ul class={styles.entries}>
        {entries.map((entry) => {
          const its = { dayName: name, number: numbers.get(entry.id) };
          if (entry.id === gone) {
            return <DeletedEntry key={entry.id} entry={entry} onUndo={onUndo} {...its} />;
          }
          if (entry.kind === 'newer') {
            const { onDelete } = acts;
            return <NewerEntryView key={entry.id} entry={entry} onDelete={onDelete} {...its} />;
          }
          return (
            <EntryView
              key={entry.id}
              entry={entry}
              highlights={highlights.get(entry.id) ?? noHighlights}
              asks={asks}
              {...its}
              {...acts}
            />
          );
        })}
      </ul>
    </>
  );
}

const noHighlights: Highlight[] = [];
