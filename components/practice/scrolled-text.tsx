import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownWords } from '../controls/own-words.ts';
import styles from './scrolled-text.module.css';

/** What fits on no screen anyway; the box it was typed into has all of it. */
const mostShown = 5_000;

function shown(text: string): string {
  if (text.length <= mostShown) return text;
  // No letter is cut in two.
  return `${text.slice(0, mostShown).replace(/[\u{d800}-\u{dbff}]$/u, '')}…`;
}

type Props = {
  text: string;
  as: 'dd' | 'blockquote';
  class?: string | undefined;
  /** Where the words are ours, and not in the language of the page. */
  lang?: string;
};

/** A person's words. Longer than their place they scroll in it, by keys as well, and fade below. */
export function ScrolledText({ text, as: Tag, class: look = '', lang }: Props) {
  const place = useRef<HTMLElement>(null);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const measure = () => {
      const { scrollHeight = 0, clientHeight = 0 } = place.current ?? {};
      setLong(scrollHeight > clientHeight + 1);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [text]);
  return (
    <Tag
      ref={place as never}
      {...ownWords(text)}
      {...(lang && { lang })}
      class={`${styles.words} ${isLong ? styles.long : ''} ${look}`}
      // Tab stops only where there is something to scroll.
      tabIndex={isLong ? 0 : undefined}
    >
      {shown(text)}
    </Tag>
  );
}
