import { piecesOf } from '../../async/time-slices.ts';
import type { FeelingLabels } from '../../feelings/find-feelings.ts';
import { foldText, foldWithPlaces } from '../../text/fold-text.ts';
import type { Entry } from '../entry/entry.ts';
import { rowOf } from '../entry/entry-kinds.ts';

/** Where a search found its words: start and end in UTF-16 code units of that field's text. */
export type Highlight = { field: string; start: number; end: number };

/** How a language says feelings: an entry holds only their ids. */
export type FeelingNames = Readonly<Record<string, FeelingLabels[keyof FeelingLabels] | undefined>>;

/** More places of one text are not marked; nobody goes through them. */
const mostInField = 500;

/** The words of a query, folded; none for a blank one. */
export function queryWords(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/u).filter(Boolean))];
}

/**
 * Where the words are in an entry, or null when one of them is nowhere; in small steps, for texts
 * of any length. Feelings are found by what they are called. */
export function* searchIn(
  entry: Entry,
  words: readonly string[],
  names: FeelingNames,
): Generator<void, Highlight[] | null> {
  const missing = new Set(words);
  const found: Highlight[] = [];
  // A word may have a few marks on each of its letters.
  const overlap = 64 + 4 * Math.max(0, ...words.map((word) => word.length));
  for (const [field, text] of textsOf(entry)) {
    let count = 0;
    for (const { piece, start } of piecesOf(shownText(field, text, names), overlap)) {
      yield;
      if (missing.size === 0 && count >= mostInField) break;
      const rough = foldText(piece);
      const here = words.filter((word) => rough.includes(word));
      if (here.length === 0) continue;
      const folded = foldWithPlaces(piece);
      for (const word of here) {
        for (const place of placesOf(folded, word)) {
          missing.delete(word);
          // One word that is everywhere hides no other.
          if (count++ > mostInField) break;
          found.push({ field, start: start + place.start, end: start + place.end });
        }
      }
    }
    if (field.startsWith('feelings.')) {
      const name = names[text];
      if (name && isAlsoCalled(name.synonyms, words, missing)) {
        found.push({ field, start: 0, end: name.label.length });
      }
    }
  }
  return missing.size === 0 ? joined(found) : null;
}

function* placesOf(
  { text, starts, ends }: ReturnType<typeof foldWithPlaces>,
  word: string,
): Generator<{ start: number; end: number }> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    yield { start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 };
  }
}

/** A feeling as it is shown; everything else stands there as it was written. */
function shownText(field: string, text: string, names: FeelingNames): string {
  return (field.startsWith('feelings.') && names[text]?.label) || text;
}

/** Whether a feeling goes by all the words of some other name of its own; those are found then. */
function isAlsoCalled(synonyms: string, words: readonly string[], missing: Set<string>): boolean {
  let called = false;
  for (const name of synonyms.split(';')) {
    const own = queryWords(name);
    if (own.length === 0 || !own.every((word) => words.includes(word))) continue;
    for (const word of own) missing.delete(word);
    called = true;
  }
  return called;
}

/** Every text a person wrote or chose, by field. */
export function textsOf(entry: Entry): [field: string, text: string][] {
  const { fields } = rowOf(entry.kind);
  const texts: [string, string][] = [];
  for (const [field, value] of Object.entries(entry.payload) as [string, unknown][]) {
    if (!Object.hasOwn(fields, field) || fields[field]?.holds !== 'words') continue;
    if (typeof value === 'string') texts.push([field, value]);
    if (Array.isArray(value)) {
      for (const [at, part] of value.entries()) texts.push([`${field}.${at}`, String(part)]);
    }
  }
  return texts;
}

/** Sorted, and overlapping ones as one. */
function joined(found: Highlight[]): Highlight[] {
  const sorted = found.toSorted((a, b) =>
    a.field === b.field ? a.start - b.start || a.end - b.end : a.field < b.field ? -1 : 1,
  );
  const result: Highlight[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last && last.field === next.field && next.start <= last.end) {
      last.end = Math.max(last.end, next.end);
    } else {
      result.push({ ...next });
    }
  }
  return result;
}
