import { piecesOf, timeSlices } from '../../async/time-slices.ts';
import type { Entry } from '../entry/entry.ts';
import { leavesOf } from '../entry/newer-entry.ts';
import { unknownFields, unknownMarks } from '../entry/parse-entry.ts';
import { textsOf } from '../reading/search.ts';

/** More code units than any turn of phrase spans. */
const longestPhrase = 1_000;

/**
 * Whether the guard would offer support for any of some texts. Long ones are read in pieces, with
 * breaks in which the page stays lively. Rejects where the guard, or some
 * language's rules, cannot be fetched and what is there finds nothing.
 */
export async function anyNeedsSupport(texts: readonly string[]): Promise<boolean> {
  const { readWithGuard } = await import('../../language/load-guard.ts');
  const breakIfDue = timeSlices();
  let isRead = true;
  for (const text of texts) {
    for (const { piece } of piecesOf(text, longestPhrase)) {
      const { finding, isWhole } = await readWithGuard(piece);
      if (finding) return true;
      isRead &&= isWhole;
      await breakIfDue();
    }
  }
  if (!isRead) throw new Error('some rules of the guard did not load');
  return false;
}

/** The same for every text of an entry, also in fields that only a newer version knows. */
export function entryNeedsSupport(entry: Entry): Promise<boolean> {
  const more = leavesOf([unknownMarks(entry), unknownFields(entry)]);
  return anyNeedsSupport([...textsOf(entry), ...more].map(([, text]) => String(text)));
}
