import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Highlight } from '../../utils/log/reading/search.ts';
import { words } from '../../utils/words/log.ts';
import { ownWords } from '../controls/own-words.ts';
import { HighlightedText } from './highlighted-text.tsx';
import styles from './long-text.module.css';
import { beginningOf, blocksOf, excerptOf, longFrom } from './text-parts.ts';

type Props = {
  text: string;
  highlights: readonly Highlight[];
  /** How it begins, or where what was looked for stands in it; else as much as is asked for. */
  short: boolean;
};

/** So many blocks are added in one frame: a few milliseconds. */
const blocksAtOnce = 4;

/** What a person wrote, at any length: a long text is shown in part, and whole when asked for. */
export function LongText({ text, highlights, short }: Props) {
  if (short) {
    const { start, end } = excerptOf(text, highlights[0]?.start ?? 0);
    return (
      <span {...ownWords(text)} class={styles.text}>
        {start > 0 ? '…' : ''}
        <HighlightedText text={text} start={start} end={end} highlights={highlights} />
        {end < text.length ? '…' : ''}
      </span>
    );
  }
  if (text.length <= longFrom) {
    return (
      <span {...ownWords(text)} class={styles.text}>
        <HighlightedText text={text} start={0} end={text.length} highlights={highlights} />
      </span>
    );
  }
  return <Blocks text={text} highlights={highlights} />;
}

/** Only blocks near the window are laid out by the browser. */
function Blocks({ text, highlights }: Omit<Props, 'short'>) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  const least = beginningOf(blocks, highlights[0]?.start ?? 0);
  const [shown, setShown] = useState(least);
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (!all || shown >= blocks.length) return;
    const frame = requestAnimationFrame(() => setShown(shown + blocksAtOnce));
    return () => cancelAnimationFrame(frame);
  }, [all, shown, blocks]);
  return (
    <span {...ownWords(text)} class={styles.text}>
      {blocks.slice(0, Math.max(shown, least)).map(({ start, end }) => (
        <span key={start} class={styles.block}>
          <HighlightedText text={text} start={start} end={end} highlights={highlights} />
        </span>
      ))}
      {all || blocks.length <= least ? null : (
        <button type="button" class={styles.all} onClick={() => setAll(true)}>
          {words.showAll}
        </button>
      )}
    </span>
  );
}
