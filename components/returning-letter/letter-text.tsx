import type { Payloads } from '../../utils/log/entry/entry-kinds.ts';
import { captionedText } from '../../utils/log/entry/letter-captions.ts';
import type { Highlight } from '../../utils/log/reading/search.ts';
import { captions } from '../../utils/words/practice/letter.ts';
import { ownWords } from '../controls/own-words.ts';
import { HighlightedText } from '../reading/highlighted-text.tsx';
import { LongText } from '../reading/long-text.tsx';
import { longFrom, type TextPart } from '../reading/text-parts.ts';
import styles from './letter-text.module.css';

type Letter = Payloads['letter'];
const known: readonly string[] = [
  captions.happened,
  captions.friend,
  captions.need,
  captions.wish,
  ...captions.themes,
];
/** What stands around a name in a caption. */
const [beforeName = '', afterName = ''] = captions.friendNamed({ dear: '\n' }).split('\n');

function isCaption(line: string): boolean {
  const named = line.startsWith(beforeName) && line.endsWith(afterName);
  return known.includes(line) || (named && line.length > beforeName.length + afterName.length);
}

/** In letters kept before, captions are lines of the text. */
function partsByLines(text: string): { caption: string | null; words: string }[] {
  const parts: { caption: string | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const part = parts.at(-1);
    if (isCaption(line)) parts.push({ caption: line, lines: [] });
    else if (part) part.lines.push(line);
    else parts.push({ caption: null, lines: [line] });
  }
  return parts.map(({ caption, lines }) => ({ caption, words: lines.join('\n').trim() }));
}

/** What the page says itself runs as the page does; a name in it is sent to no translator. */
const asThePage = { translate: false } as const;

type Props = {
  letter: Letter;
  /** Where in the letter as one text what was looked for stands; in one with parts. */
  highlights?: readonly Highlight[];
};

/** A letter as it was written; the questions it answers stand quietly over their answers. */
export function LetterText({ letter, highlights = none }: Props) {
  const { text, parts } = captionedText(letter, captions);
  if (text.length > longFrom) {
    return (
      <p class={styles.text}>
        <LongText text={text} highlights={highlights} short={false} />
      </p>
    );
  }
  const marked = (place: TextPart) => (
    <HighlightedText text={text} {...place} highlights={highlights} />
  );
  return (
    <div class={styles.letter}>
      {parts?.map(({ caption, words }) => (
        <div key={words.start}>
          {caption ? (
            <p class={styles.caption} {...asThePage}>
              {marked(caption)}
            </p>
          ) : null}
          <p class={styles.text} {...ownWords(text.slice(words.start, words.end))}>
            {marked(words)}
          </p>
        </div>
      )) ??
        partsByLines(text).map(({ caption, words: said }, index) => (
          <div key={index}>
            {caption === null ? null : (
              <p class={styles.caption} {...ownWords(caption)}>
                {caption}
              </p>
            )}
            <p class={styles.text} {...ownWords(said)}>
              {said}
            </p>
          </div>
        ))}
    </div>
  );
}

const none: never[] = [];
