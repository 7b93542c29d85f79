import type { ComponentChildren } from 'preact';
import type { Highlight } from '../../utils/log/reading/search.ts';

type Props = {
  text: string;
  /** The part of it that is shown, in UTF-16 code units. */
  start: number;
  end: number;
  /** Where in the text what was looked for stands, in order. */
  highlights: readonly Pick<Highlight, 'start' | 'end'>[];
};

/** A part of a text with what was looked for marked in it. */
export function HighlightedText({ text, start: first, end: last, highlights }: Props) {
  const parts: ComponentChildren[] = [];
  let at = first;
  for (const { start, end } of highlights) {
    const [from, to] = [Math.max(start, at), Math.min(end, last)];
    if (from >= to) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return <>{[...parts, text.slice(at, last)]}</>;
}
