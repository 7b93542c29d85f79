import type { Entry } from './entry.ts';
import type { Payloads } from './entry-kinds.ts';
import { answersIn } from './letter-answers.ts';

type Letter = Payloads['letter'];

/** First lines that tell, years later, what the words under them answer. */
export type LetterCaptions = {
  readonly happened: string;
  readonly friend: string;
  readonly need: string;
  readonly wish: string;
  /** The friend's, where someone is named. */
  readonly friendNamed: (values: { dear: string }) => string;
  /** The themes of the seven, first to last. */
  readonly themes: readonly string[];
};

/** What stands over one answer; null for nothing. */
export function captionOf(
  { dear, series = 0 }: Letter,
  name: string,
  captions: LetterCaptions,
): string | null {
  switch (name) {
    case 'friend':
      return dear ? captions.friendNamed({ dear }) : captions.friend;
    case 'happened':
    case 'need':
    case 'wish':
      return captions[name];
    case 'series':
      return captions.themes[series - 1] ?? null;
    default:
      return null;
  }
}

/** A stretch of a letter as one text, in UTF-16 code units: what stands over an answer, and it. */
export type CaptionedPart = {
  caption: { start: number; end: number } | null;
  words: { start: number; end: number };
};

/** A letter as people read it: one text with its captions, and where what stands in it. */
export type CaptionedText = {
  text: string;
  /** null for a letter kept before there were any: its captions are lines of its own. */
  parts: CaptionedPart[] | null;
};

export function captionedText(letter: Letter, captions: LetterCaptions): CaptionedText {
  const answers = answersIn(letter);
  if (!answers) return { text: letter.text, parts: null };
  let text = '';
  const add = (piece: string) => {
    const start = text.length;
    text += piece;
    return { start, end: text.length };
  };
  const parts = answers.map(({ name, words }) => {
    if (text !== '') add('\n\n');
    const over = captionOf(letter, name, captions);
    const caption = over === null ? null : add(over);
    // The theme of one of the seven stands apart, as a title.
    if (caption) add(name === 'series' ? '\n\n' : '\n');
    return { caption, words: add(words) };
  });
  return { text, parts };
}

/** A letter with that text, and no parts; one kept before there were any as it is. */
export function captionedLetter(letter: Letter, captions: LetterCaptions): Letter {
  if (!letter.parts) return letter;
  const { text, parts } = captionedText(letter, captions);
  const { parts: _, dear, ...rest } = letter;
  // Whoever is named stands in the text by now.
  return { ...rest, text, ...(parts === null && dear !== undefined && { dear }) };
}

/** The same for any entry. */
export function captioned(entry: Entry, captions: LetterCaptions): Entry {
  if (entry.kind !== 'letter' || !entry.payload.parts) return entry;
  return { ...entry, payload: captionedLetter(entry.payload, captions) };
}
