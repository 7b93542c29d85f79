import type { ComponentChildren } from 'preact';
import { contentLanguage } from '../../../utils/language/content.ts';
import type { EntryKind, Payloads } from '../../../utils/log/entry/entry-kinds.ts';
import { answerIn, answerNames, answersIn } from '../../../utils/log/entry/letter-answers.ts';
import { captionedText, captionOf } from '../../../utils/log/entry/letter-captions.ts';
import type { Highlight } from '../../../utils/log/reading/search.ts';
import { words } from '../../../utils/words/log.ts';
import { captions } from '../../../utils/words/practice/letter.ts';
import { ownWords } from '../../controls/own-words.ts';
import { HighlightedText } from '../../reading/highlighted-text.tsx';
import { excerptOf, longFrom } from '../../reading/text-parts.ts';
import { LetterText } from '../../returning-letter/letter-text.tsx';
import { feelingName, placeName, strengthName } from './entry-names.ts';
import styles from './entry-view.module.css';

/** A text of an entry that can be changed. */
export type EditableField = {
  field: string;
  /** The name of its box, and how many lines it has. */
  label: string;
  rows: number;
  text: string;
};

type BodyProps<P> = {
  payload: P;
  highlights: readonly Highlight[];
  /** A text as it was written, with what was looked for. */
  marked: (field: string, text: string) => ComponentChildren;
};

/** How one kind of entry is shown and changed. */
export type KindView<P> = {
  Body: (props: BodyProps<P>) => ComponentChildren;
  editable: (payload: P) => EditableField[];
};

/** The part of a kind that the log page needs: one row each. See `kindTable` for the others. */
export const kindViews: { readonly [K in EntryKind]: KindView<Payloads[K]> } = {
  'hand-on-heart': {
    Body: ({ payload: { seconds } }) => <p class={styles.fact}>{lengthName(seconds)}</p>,
    editable: () => [],
  },
  reframe: {
    Body: ({ payload, marked }) => (
      <dl class={styles.sentences}>
        {sentencesOf(payload)
          .filter(({ text }) => text.trim() !== '')
          .map(({ field, label, text }) => (
            <div key={field} class={styles[field]}>
              <dt {...ownWords(label)}>{label}</dt>
              <dd {...ownWords(text)}>{marked(field, text)}</dd>
            </div>
          ))}
      </dl>
    ),
    editable: sentencesOf,
  },
  notice: {
    Body: ({ payload: { feelings, where, strength, note }, highlights, marked }) => {
      const more = [where && placeName(where), strength && strengthName(strength)].filter(Boolean);
      return (
        <>
          <p class={styles.text}>
            {feelings.map((feeling, at) => [
              at > 0 ? ' · ' : '',
              <span key={feeling} {...contentLanguage('feelings')}>
                <HighlightedText
                  text={feelingName(feeling)}
                  start={0}
                  end={feelingName(feeling).length}
                  highlights={highlights.filter(({ field }) => field === `feelings.${at}`)}
                />
              </span>,
            ])}
          </p>
          {more.length > 0 ? <p class={styles.fact}>{more.join(' · ')}</p> : null}
          {note ? <OwnText text={note}>{marked('note', note)}</OwnText> : null}
        </>
      );
    },
    editable: ({ note = '' }) => [{ field: 'note', label: words.note, rows: 2, text: note }],
  },
  'not-alone': oneText('not-alone'),
  letter: {
    Body: ({ payload, highlights, marked }) => {
      const { text, parts } = captionedText(payload, captions);
      // What was found far down stands in an excerpt.
      const isWhole = parts
        ? excerptOf(text, highlights[0]?.start ?? 0).start === 0
        : highlights.length === 0;
      return isWhole && text.length <= longFrom ? (
        <LetterText letter={payload} highlights={highlights} />
      ) : (
        <OwnText text={text}>{marked('text', text)}</OwnText>
      );
    },
    editable: answersOf,
  },
  line: oneText('line'),
};

/** The view of a kind where it is not known which one. */
export function viewOf(kind: EntryKind): KindView<Payloads[EntryKind]> {
  return kindViews[kind] as KindView<Payloads[EntryKind]>;
}

function oneText(kind: EntryKind): KindView<{ text: string }> {
  return {
    Body: ({ payload: { text }, marked }) => <OwnText text={text}>{marked('text', text)}</OwnText>,
    editable: ({ text }) => [{ field: 'text', label: words.kinds[kind], rows: 2, text }],
  };
}

function OwnText({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <p class={styles.text} {...ownWords(text)}>
      {children}
    </p>
  );
}

function sentencesOf(payload: Payloads['reframe']): EditableField[] {
  const { harsh, friend, kinder, responsibility = '', dear } = payload;
  return [
    { field: 'harsh', label: words.harsh, rows: 2, text: harsh },
    { field: 'friend', label: dear ? words.toDear({ dear }) : words.friend, rows: 2, text: friend },
    { field: 'kinder', label: words.kinder, rows: 2, text: kinder },
    { field: 'responsibility', label: words.responsibility, rows: 2, text: responsibility },
  ];
}

function answersOf(letter: Payloads['letter']): EditableField[] {
  const answers = answersIn(letter);
  const label = words.kinds.letter;
  if (!answers) return [{ field: 'text', label, rows: 10, text: letter.text }];
  const names = answerNames(answers);
  return names.map((field) => ({
    field,
    label: captionOf(letter, field, captions) ?? label,
    rows: names.length > 1 ? 4 : 10,
    text: answerIn(letter, field),
  }));
}

function lengthName(seconds: number): string {
  return seconds < 60
    ? words.seconds({ count: Math.round(seconds) })
    : words.minutes({ count: Math.round(seconds / 60) });
}
