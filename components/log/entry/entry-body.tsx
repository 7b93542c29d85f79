import type { Entry } from '../../../utils/log/entry/entry.ts';
import type { Highlight } from '../../../utils/log/reading/search.ts';
import { words } from '../../../utils/words/log.ts';
import { ownWords } from '../../controls/own-words.ts';
import { LetterText } from '../../returning-letter/letter-text.tsx';
import { feelingName, placeName, strengthName } from './entry-names.ts';
import styles from './entry-view.module.css';
import { HighlightedText } from './highlighted-text.tsx';
import { LongText } from './long-text.tsx';
import { longFrom } from './text-parts.ts';

type Props = {
  entry: Entry;
  highlights: readonly Highlight[];
  /** In a list, long texts show how they begin. */
  short: boolean;
};

function length(seconds: number): string {
  return seconds < 60
    ? words.seconds(Math.round(seconds))
    : words.minutes(Math.round(seconds / 60));
}

/** What an entry says, as it was written. */
export function EntryBody({ entry, highlights, short }: Props) {
  const marked = (field: string, text: string) => (
    <LongText
      text={text}
      highlights={highlights.filter((one) => one.field === field)}
      short={short}
    />
  );
  switch (entry.kind) {
    case 'hand-on-heart':
      return <p class={styles.fact}>{length(entry.payload.seconds)}</p>;
    case 'reframe': {
      const { harsh, friend, kinder, responsibility = '', dear } = entry.payload;
      const said = [
        ['harsh', words.harsh, harsh],
        ['friend', dear ? words.toDear(dear) : words.friend, friend],
        ['kinder', words.kinder, kinder],
        ['responsibility', words.responsibility, responsibility],
      ] as const;
      return (
        <dl class={styles.sentences}>
          {said
            .filter(([, , text]) => text.trim() !== '')
            .map(([field, caption, text]) => (
              <div key={field} class={styles[field]}>
                <dt {...ownWords(caption)}>{caption}</dt>
                <dd {...ownWords(text)}>{marked(field, text)}</dd>
              </div>
            ))}
        </dl>
      );
    }
    case 'notice': {
      const { feelings, where, strength, note } = entry.payload;
      const more = [where && placeName(where), strength && strengthName(strength)].filter(Boolean);
      return (
        <>
          <p class={styles.text}>
            {feelings.map((feeling, at) => [
              at > 0 ? ' · ' : '',
              <HighlightedText
                key={feeling}
                text={feelingName(feeling)}
                start={0}
                end={feelingName(feeling).length}
                highlights={highlights.filter(({ field }) => field === `feelings.${at}`)}
              />,
            ])}
          </p>
          {more.length > 0 ? <p class={styles.fact}>{more.join(' · ')}</p> : null}
          {note ? (
            <p class={styles.text} {...ownWords(note)}>
              {marked('note', note)}
            </p>
          ) : null}
        </>
      );
    }
    case 'letter':
      if (highlights.length === 0 && entry.payload.text.length <= longFrom) {
        return <LetterText text={entry.payload.text} />;
      }
      return (
        <p class={styles.text} {...ownWords(entry.payload.text)}>
          {marked('text', entry.payload.text)}
        </p>
      );
    case 'not-alone':
    case 'line':
      return (
        <p class={styles.text} {...ownWords(entry.payload.text)}>
          {marked('text', entry.payload.text)}
        </p>
      );
  }
}
