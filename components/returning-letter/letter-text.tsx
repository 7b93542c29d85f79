import { words } from '../../utils/words/practice/letter.ts';
import { ownWords } from '../controls/own-words.ts';
import { LongText } from '../reading/long-text.tsx';
import { longFrom } from '../reading/text-parts.ts';
import styles from './letter-text.module.css';

const { captions, friendCaption } = words;
const known: readonly string[] = [
  captions.happened,
  captions.friend,
  captions.need,
  captions.wish,
  ...captions.themes,
];
/** What stands around a name in a caption. */
const [beforeName = '', afterName = ''] = friendCaption({ dear: '\n' }).split('\n');

function isCaption(line: string): boolean {
  const named = line.startsWith(beforeName) && line.endsWith(afterName);
  return known.includes(line) || (named && line.length > beforeName.length + afterName.length);
}

function partsOf(text: string): { caption: string | null; words: string }[] {
  const parts: { caption: string | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const part = parts.at(-1);
    if (isCaption(line)) parts.push({ caption: line, lines: [] });
    else if (part) part.lines.push(line);
    else parts.push({ caption: null, lines: [line] });
  }
  return parts.map(({ caption, lines }) => ({ caption, words: lines.join('\n').trim() }));
}

/** A letter as it was written; the questions it answers stand quietly over their answers. */
export function LetterText({ text }: { text: string }) {
  if (text.length > longFrom) {
    return (
      <p class={styles.text}>
        <LongText text={text} highlights={none} short={false} />
      </p>
    );
  }
  const parts = partsOf(text);
  return (
    <div class={styles.letter}>
      {parts.map(({ caption, words: said }, index) => (
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
