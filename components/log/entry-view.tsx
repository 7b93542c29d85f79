import type { Entry } from '../../utils/log/entry.ts';
import { words } from '../../utils/words/log.ts';
import { timeOf } from '../../utils/words/when.ts';
import styles from './entry-view.module.css';

function length(seconds: number): string {
  return seconds < 60
    ? words.seconds(Math.round(seconds))
    : words.minutes(Math.round(seconds / 60));
}

function Said({ caption, text, kind }: { caption: string; text: string; kind: string }) {
  if (text.trim() === '') return null;
  return (
    <div class={styles[kind]}>
      <dt>{caption}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

function Body({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'hand-on-heart':
      return <p class={styles.fact}>{length(entry.payload.seconds)}</p>;
    case 'reframe':
      return (
        <dl class={styles.sentences}>
          <Said kind="harsh" caption={words.harsh} text={entry.payload.harsh} />
          <Said
            kind="friend"
            caption={entry.payload.dear ? words.toDear(entry.payload.dear) : words.friend}
            text={entry.payload.friend}
          />
          <Said kind="kinder" caption={words.kinder} text={entry.payload.kinder} />
          <Said
            kind="responsibility"
            caption={words.responsibility}
            text={entry.payload.responsibility ?? ''}
          />
        </dl>
      );
    case 'notice':
      return (
        <p class={styles.text} dir="auto">
          {[...entry.payload.feelings, entry.payload.note ?? ''].filter(Boolean).join(' · ')}
        </p>
      );
    case 'not-alone':
    case 'letter':
    case 'line':
      return (
        <p class={styles.text} dir="auto">
          {entry.payload.text}
        </p>
      );
  }
}

type Props = { entry: Entry; onDelete: (entry: Entry) => void };

export function EntryView({ entry, onDelete }: Props) {
  const kind = words.kinds[entry.kind];
  const time = timeOf(entry.at, entry.zone);
  return (
    <li class={`${styles.entry} ${styles[entry.element]}`} data-entry={entry.id}>
      <header class={styles.head}>
        <h3 class={styles.kind}>{kind}</h3>
        <time class={styles.time} dateTime={entry.at}>
          {time}
        </time>
        <button
          type="button"
          class={styles.delete}
          aria-label={words.deleteOne(kind, time)}
          onClick={() => onDelete(entry)}
        >
          {words.delete}
        </button>
      </header>
      <Body entry={entry} />
    </li>
  );
}
