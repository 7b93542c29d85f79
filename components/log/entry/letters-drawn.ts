import type { Entry } from '../../../utils/log/entry/entry.ts';
import { textsOf } from '../../../utils/log/reading/search.ts';
import { excerptSize, longFrom } from './text-parts.ts';

/** How many letters of an entry stand in a list, in code units: long texts show how they begin. */
export function lettersDrawn(entry: Entry): number {
  let letters = 0;
  for (const [, text] of textsOf(entry)) {
    const isWhole = entry.kind === 'letter' && text.length <= longFrom;
    letters += isWhole ? text.length : Math.min(text.length, excerptSize);
  }
  return letters;
}
