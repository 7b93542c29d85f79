import type { ComponentChildren } from 'preact';
import type { Highlight } from '../../utils/log/search.ts';

type Props = { text: string; field: string; highlights: readonly Highlight[] };

/** A text with what was looked for marked in it. */
export function Marked({ text, field, highlights }: Props) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { field: where, start, end } of highlights) {
    if (where !== field || start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{[...parts, text.slice(at)]}</>;
}
