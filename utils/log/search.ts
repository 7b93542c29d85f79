import type { Entry } from './entry.ts';

/** Where a search found its words: start and end in UTF-16 code units of that field's text. */
export type Highlight = { field: string; start: number; end: number };
/**
 * Marks that people leave out when they search: accents, vowel points, variation selectors. In
 * other scripts marks are vowels, and in kana they tell one syllable from another: those stay.
 */
const optional =
  /[[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]--[\u3099\u309a]]/gv;

/** The words of a query, folded; none for a blank one. */
export function queryWords(query: string): string[] {
  return [...new Set(fold(query).text.split(/\s+/u).filter(Boolean))];
}

/** Where the words are in an entry, or null when one of them is nowhere. */
export function highlightsIn(entry: Entry, words: readonly string[]): Highlight[] | null {
  const missing = new Set(words);
  const found: Highlight[] = [];
  for (const [field, text] of textsOf(entry)) {
    const rough = foldAtOnce(text);
    if (!words.some((word) => rough.includes(word))) continue;
    const folded = fold(text);
    for (const word of words) {
      for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
        missing.delete(word);
        const start = folded.starts[at] ?? 0;
        found.push({ field, start, end: folded.ends[at + word.length - 1] ?? text.length });
      }
    }
  }
  return missing.size === 0 ? joined(found) : null;
}

/** Fields that hold a name or a time of ours, not words. */
const noWords = ['cardId', 'pattern', 'returns', 'opened'];

/** Every text a person wrote or chose, by field. */
export function textsOf(entry: Entry): [field: string, text: string][] {
  const texts: [string, string][] = [];
  for (const [field, value] of Object.entries(entry.payload) as [string, unknown][]) {
    if (noWords.includes(field)) continue;
    if (typeof value === 'string') texts.push([field, value]);
    if (Array.isArray(value)) {
      for (const [at, part] of value.entries()) texts.push([`${field}.${at}`, String(part)]);
    }
  }
  return texts;
}

type Folded = {
  text: string;
  /** For each code unit of the folded text, where its character starts and ends in the original. */
  starts: number[];
  ends: number[];
};

/** Text without what does not matter for finding: case, accents and vowel points, width. */
function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const units = foldAtOnce(character);
    if (units === '') {
      // A mark belongs to the letter before it, so that it is highlighted with it.
      if (folded.ends.length > 0) folded.ends[folded.ends.length - 1] = end;
    } else {
      folded.text += units;
      for (let n = 0; n < units.length; n++) {
        folded.starts.push(at);
        folded.ends.push(end);
      }
    }
    at = end;
  }
  return folded;
}

/** The folded text alone: much faster than with its places. */
function foldAtOnce(text: string): string {
  const bare = text.normalize('NFKD').replace(optional, '');
  // Upper first: it brings together what lower alone keeps apart, such as ß and ss. The Greek
  // sigma that ends a word is the one in its middle.
  return bare.toUpperCase().toLowerCase().replaceAll('ς', 'σ');
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
