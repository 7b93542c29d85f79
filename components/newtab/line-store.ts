import { type Draft, textField } from '../../utils/log/drafts/draft.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { unkeptId } from '../../utils/log/entry/entry.ts';
import { keepEntry } from '../../utils/log/keep-entry.ts';
import type { Element } from '../../utils/practice/element.ts';
import { words } from '../../utils/words/line.ts';

export { problemWords } from '../frame/problem-words.ts';

/** Where the line goes, and what became of it, in words. */
export const said = { stays: words.stays, unkept: words.unkept };

type Line = { text: string };

/** The line being written, shared by every new tab. */
export function openLine(): Promise<Draft<Line>> {
  return openDraft<Line>('line', { text: textField });
}

/** @returns whether it is in the log: someone may write without keeping.
 * @throws LogProblem; the line is still in its draft then. */
export async function keepLine(
  draft: Draft<Line>,
  { text, cardId, element }: Line & { cardId: string; element: Element },
): Promise<boolean> {
  const payload = { text, cardId };
  const fresh = { kind: 'line', element, source: 'newtab', payload } as const;
  return (await keepEntry(fresh, { draft }))?.id !== unkeptId;
}
