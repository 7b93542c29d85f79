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

/** A letter as one text to read, with its captions; one kept before there were parts as it is. */
export function captionedLetter(letter: Letter, captions: LetterCaptions): Letter {
  if (!letter.parts) return letter;
  const { parts: _, dear, ...rest } = letter;
  const answers = answersIn(letter);
  if (!answers) return { ...rest, ...(dear !== undefined && { dear }) };
  const under = answers.map(({ name, words }) => {
    const caption = captionOf(letter, name, captions);
    if (caption === null) return words;
    return name === 'series' ? `${caption}\n\n${words}` : `${caption}\n${words}`;
  });
  return { ...rest, text: under.join('\n\n') };
}

/** The same for any entry. */
export function captioned(entry: Entry, captions: LetterCaptions): Entry {
  if (entry.kind !== 'letter' || !entry.payload.parts) return entry;
  return { ...entry, payload: captionedLetter(entry.payload, captions) };
}
