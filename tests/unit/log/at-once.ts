import type { Entry } from '../../../utils/log/entry/entry.ts';
import {
  factOf,
  type Insights,
  lookingBack,
  type Range,
} from '../../../utils/log/reading/insights.ts';
import { type Highlight, searchIn } from '../../../utils/log/reading/search.ts';
import { quotedPieces } from '../../../utils/log/transfer/format-markdown.ts';

/** What the product does in small steps, at one go. */
function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export function insightsOf(entries: Iterable<Entry>, range: Range = {}): Insights {
  return atOnce(lookingBack([...entries].map(factOf), range));
}

export function highlightsIn(
  entry: Entry,
  words: readonly string[],
  names: Parameters<typeof searchIn>[2] = {},
): Highlight[] | null {
  return atOnce(searchIn(entry, words, names));
}

export function quoted(text: string): string {
  return [...quotedPieces(text)].join('');
}
