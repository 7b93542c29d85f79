import { isRecord } from '../../validation/is-record.ts';
import { isDay, isInstant } from './date-text.ts';
import { isBlank, isEntryText, isName, textLimit } from './text.ts';

/** One field of what an entry holds. */
export type Field<T = unknown> = {
  /** Whether a value can stand there. */
  fits: (raw: unknown) => raw is T;
  /**
   * `words`: what a person wrote or chose; it is searched, and the guard reads it. `fact`: a name,
   * a number or a time of ours. `shape`: how the words beside it are made up; nobody reads it alone.
   */
  holds: 'words' | 'fact' | 'shape';
  /** Whether there are entries of this kind without it. */
  optional: boolean;
};

type Fields = Readonly<Record<string, Field>>;
type Value<F> = F extends Field<infer T> ? T : never;
type OptionalName<F extends Fields> = {
  [N in keyof F]: F[N]['optional'] extends true ? N : never;
}[keyof F];

/** What an entry with these fields holds. */
export type PayloadOf<F extends Fields> = {
  -readonly [N in Exclude<keyof F, OptionalName<F>>]: Value<F[N]>;
} & { -readonly [N in OptionalName<F>]?: Value<F[N]> };

/** The part of a kind that reading, keeping, searching and coming back need. */
export type KindRow<F extends Fields = Fields> = {
  fields: F;
  /** Whether it says nothing at all, so that there is nothing to keep. */
  isBlank: (payload: PayloadOf<F>) => boolean;
  /** The field with kind words of one's own, which may come back; null where none do. */
  kindWords: (keyof F & string) | null;
  /** Whether it is on paper unless someone takes it off: what has words. */
  onPaper: boolean;
};

const words = { fits: isEntryText, holds: 'words', optional: false } as const;
const ownName = { fits: isName, holds: 'fact', optional: false } as const;

function fact<T>(fits: (raw: unknown) => raw is T) {
  return { fits, holds: 'fact', optional: false } as const;
}

function optional<T>(field: Field<T>): Field<T> & { optional: true } {
  return { ...field, optional: true };
}

/** Only so that TypeScript knows what a row's functions are handed. */
function kind<const F extends Fields>(row: KindRow<F>): KindRow<F> {
  return row;
}

const isTrueOrFalse = (raw: unknown): raw is boolean => typeof raw === 'boolean';
const isReturn = (raw: unknown): raw is string => raw === 'hard' || isDay(raw);
/** One part of a letter's text: which question it answers, and its length in UTF-16 code units. */
type LetterPart = { name: string; length: number };
const isParts = (raw: unknown): raw is LetterPart[] =>
  Array.isArray(raw) && raw.length <= 20 && raw.every(isPart);
const isPart = (raw: unknown) => isRecord(raw) && isName(raw.name) && isLength(raw.length);
const isFeelings = (raw: unknown): raw is string[] =>
  Array.isArray(raw) && raw.length <= 20 && raw.every(isEntryText);

function isBetween(least: number, most: number) {
  return (raw: unknown): raw is number => typeof raw === 'number' && raw >= least && raw <= most;
}

function isWhole(least: number, most: number) {
  const fits = isBetween(least, most);
  return (raw: unknown): raw is number => fits(raw) && Number.isInteger(raw);
}

const isLength = isWhole(0, textLimit);

/**
 * Every kind of entry, one row each: from it follow the types, how a row of the database or of a
 * file is read, what is searched, what the guard reads, which words come back, and what of it goes
 * into copies. Texts are as typed: well-formed, never trimmed.
 *
 * A new kind is a row here, one in `components/log/entry/kind-views.tsx` (how it is shown and
 * changed) and its name in `locales/en/log.json`. A field that no kind had before wants a column
 * in `utils/log/transfer/format-csv.ts` and a heading in `locales/en/transfer.json` as well. The
 * compiler names each of these that is missing. They are tables of their own because the popup and
 * the new tab load this file when they start, and none of the others.
 */
export const kindTable = {
  'hand-on-heart': kind({
    fields: {
      /** How long it ran, 0 to 86,400. */
      seconds: fact(isBetween(0, 86_400)),
      /** The name of the breath pattern, or 'none'. */
      pattern: ownName,
      /** False when it was stopped on the way. */
      finished: fact(isTrueOrFalse),
      /** The touch chosen; absent without touch. */
      touch: { fits: isName, holds: 'words', optional: true },
    },
    isBlank: () => false,
    kindWords: null,
    onPaper: false,
  }),
  /** At least one of the sentences is not blank. */
  reframe: kind({
    fields: {
      harsh: words,
      friend: words,
      kinder: words,
      /** Whom the sentence was said to. */
      dear: optional(words),
      /** "One thing I can take responsibility for". */
      responsibility: optional(words),
    },
    isBlank: ({ harsh, friend, kinder, responsibility = '' }) =>
      isBlank(harsh + friend + kinder + responsibility),
    kindWords: 'kinder',
    onPaper: true,
  }),
  /** One or two feelings, or a note. */
  notice: kind({
    fields: {
      feelings: { fits: isFeelings, holds: 'words', optional: false },
      /** 1 (faint) to 5 (strong). */
      strength: optional(fact(isBetween(1, 5))),
      /** Where in the body. */
      where: optional(words),
      note: optional(words),
    },
    isBlank: ({ feelings, where = '', note = '' }) =>
      feelings.every(isBlank) && isBlank(note + where),
    kindWords: null,
    onPaper: true,
  }),
  'not-alone': kind({
    fields: { text: words, cardId: optional(ownName) },
    isBlank: ({ text }) => isBlank(text),
    kindWords: 'text',
    onPaper: true,
  }),
  letter: kind({
    fields: {
      text: words,
      /**
       * What the text is made of, in order, with an empty line between two. The captions over them
       * are the interface's. Absent for letters kept before, whose captions stand in the text.
       */
      parts: { fits: isParts, holds: 'shape', optional: true },
      /** Whom "what they would see in me" asks about; absent for nobody named. */
      dear: optional(words),
      /** A day YYYY-MM-DD on which it comes back, or 'hard': the next hard moment. */
      returns: optional(fact(isReturn)),
      /** The instant it was opened after it came back, as `at`; then it does not come back again. */
      opened: optional(fact(isInstant)),
      /** Which of the seven letters it is, 1 to 7. */
      series: optional(fact(isWhole(1, 7))),
    },
    isBlank: ({ text }) => isBlank(text),
    // It comes back in a way of its own.
    kindWords: null,
    onPaper: true,
  }),
  line: kind({
    fields: { text: words, cardId: optional(ownName) },
    isBlank: ({ text }) => isBlank(text),
    kindWords: 'text',
    onPaper: true,
  }),
};

export type EntryKind = keyof typeof kindTable;

/** What each kind of entry holds. */
export type Payloads = { [K in EntryKind]: PayloadOf<(typeof kindTable)[K]['fields']> };

/** Every field that some kind has and that people read. */
export type FieldName = {
  [K in EntryKind]: ReadName<(typeof kindTable)[K]['fields']> & string;
}[EntryKind];
type ReadName<F extends Fields> = {
  [N in keyof F]: F[N]['holds'] extends 'shape' ? never : N;
}[keyof F];

export const entryKinds = Object.keys(kindTable) as EntryKind[];

/** A kind's row where it is not known which one. */
export function rowOf(kind: EntryKind): KindRow {
  return kindTable[kind] as unknown as KindRow;
}

export function isKind(raw: unknown): raw is EntryKind {
  return typeof raw === 'string' && Object.hasOwn(kindTable, raw);
}
