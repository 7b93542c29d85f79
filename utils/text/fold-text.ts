/**
 * Marks that people leave out when they search: accents, vowel points, variation selectors, joiners,
 * the line that stretches an Arabic word. In other scripts marks are vowels, and in kana they tell
 * one syllable from another: those stay.
 */
const optional =
  /[[[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]\p{Default_Ignorable_Code_Point}\u0640]--[\u3099\u309a]]/gv;

/** Letters that Unicode takes for letters of their own, as they are typed without their strokes. */
const letters: Record<string, string> = {
  æ: 'ae',
  ƀ: 'b',
  ȼ: 'c',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɇ: 'e',
  ǥ: 'g',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ɉ: 'j',
  ĸ: 'k',
  ł: 'l',
  ƚ: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ɍ: 'r',
  ß: 'ss',
  ŧ: 't',
  ⱦ: 't',
  þ: 'th',
  ʉ: 'u',
  ɏ: 'y',
  ƶ: 'z',
  // The Greek sigma that ends a word is the one in its middle.
  ς: 'σ',
};

/** Quotes, apostrophes and dashes that word processors and phones put in place of the plain ones. */
const signs: [RegExp, string][] = [
  [/[‘’‚‛′ʹʻʼʽʾʿˈ´`＇｀׳]/gu, "'"],
  [/[“”„‟″«»＂״]/gu, '"'],
  [/[‐‑‒–—―−﹘﹣－־]/gu, '-'],
];

const letter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const plain = /^[\0-\x5f\x61-\x7f]*$/;

/** Text without what does not matter for finding: case, accents, strokes, curls, width. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let bare = text;
  for (const [odd, sign] of signs) bare = bare.replace(odd, sign);
  bare = bare.normalize('NFKD').replace(optional, '');
  // Upper first: it brings together what lower alone keeps apart, such as ſ and s.
  return bare
    .toUpperCase()
    .toLowerCase()
    .replace(letter, (one) => letters[one] ?? one);
}

export type Folded = {
  text: string;
  /** For each code unit of the folded text, where its character starts and ends in the original. */
  starts: number[];
  ends: number[];
};

/** Text comes in few different characters. */
const known = new Map<string, string>();
const mostKnown = 2_000;

/** The same, with the place of every letter in the original. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const units = foldedCharacter(character);
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

function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const units = foldText(character);
  if (known.size >= mostKnown) known.clear();
  known.set(character, units);
  return units;
}
