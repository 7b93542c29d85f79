import type { Entry } from '../../utils/log/entry.ts';
import { dayName } from '../../utils/words/when.ts';
import styles from './days.module.css';
import { EntryView } from './entry-view.tsx';

type Props = { entries: Entry[]; today: string; onDelete: (entry: Entry) => void };

/** Neighbouring entries of one local day stand together; the order is that of keeping. */
function byDay(entries: Entry[]): { day: string; first: string; entries: Entry[] }[] {
  const days: { day: string; first: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, first: entry.id, entries: [entry] });
  }
  return days;
}

export function Days({ entries, today, onDelete }: Props) {
  return (
    <>
      {byDay(entries).map((group) => (
        <section key={group.first} class={styles.day}>
          <h2 class={styles.name}>{dayName(group.day, today)}</h2>
          <ul class={styles.entries}>
            {group.entries.map((entry) => (
              <EntryView key={entry.id} entry={entry} onDelete={onDelete} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
