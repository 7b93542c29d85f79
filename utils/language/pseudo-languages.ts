import type { CompiledMessage } from 'icu-minify/format';
import type { NamedLanguage } from './languages.ts';
import { turned } from './message-parts.ts';

/**
 * Languages that nobody speaks, made of the default one: they show what a real one would do to the
 * pages before there is any. Their tags are those that browsers know for this.
 */
export const pseudoLanguages: readonly NamedLanguage[] = [
  { tag: 'en-XA', name: 'Ļöñĝéŕ [for developers]', direction: 'ltr' },
  { tag: 'ar-XB', name: 'Mirrored [for developers]', direction: 'rtl' },
];

const accented: Readonly<Record<string, string>> = {
  A: 'Å',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
  a: 'å',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** Every letter with an accent and every vowel twice: about two fifths longer, in whole words. */
const longer = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = accented[letter] ?? letter;
    return /[aeiou]/i.test(letter) ? other + other.toLowerCase() : other;
  });

/** Each word is drawn from right to left, by the signs that override a word's own direction. */
const mirrored = (text: string) => text.replace(/[\p{L}\p{N}’-]+/gu, '\u202e$&\u202c');

/** What a person types, or what names a file: it stays as it is. */
const isTyped = (key: string) => /(^|\.)(word|synonyms|negations|fileName|backupName)\b/.test(key);

/** @returns how the language says a compiled message of the default one; null for a real language */
export function pseudoMessage(
  tag: string,
  key: string,
): ((message: CompiledMessage) => CompiledMessage) | null {
  const turn = { 'en-XA': longer, 'ar-XB': mirrored }[tag];
  if (!turn) return null;
  return isTyped(key) ? (message) => message : (message) => turned(message, { text: turn });
}
