import type { LogEntry } from '../../../utils/log/entry/newer-entry.ts';
import { textsOf } from '../../../utils/log/reading/search.ts';
import { excerptSize, longFrom } from '../../reading/text-parts.ts';

/** How many letters of an entry stand in a list, in code units: long texts show how they begin. */
export function lettersDrawn(entry: LogEntry): number {
  if (entry.kind === 'newer') return 0;
  let letters = 0;
  for (const [, text] of textsOf(entry)) {
    const isWhole = entry.kind === 'letter' && text.length <= longFrom;
    letters += isWhole ? text.length : Math.min(text.length, excerptSize);
  }
  return letters;
}
