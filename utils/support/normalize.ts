/** Between two sentences. Patterns never reach across it. */
export const SENTENCE_END = '.';
/** A pause inside a sentence: comma, dash, bracket, line break, emoji. */
export const CLAUSE_END = ',';

/** Cyrillic and Greek letters that pass for Latin ones; used only in words that also have Latin. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiїiјjѕsԁdһhкkмmтtвbнhαaεeιiκkνvοoρpτtυuχx'].reduce<[string, string][]>(
    (pairs, letter, at, all) => {
      if (at % 2 === 0) pairs.push([letter, all[at + 1] ?? letter]);
      return pairs;
    },
    [],
  ),
);

/** Letters that people leave their stroke, dot or tail off, each as it is then typed. */
const PLAIN_LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ґ: 'г',
  // Arabic and Persian: the forms of alef, yeh, kaf and teh marbuta.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ة: 'ه',
  // Devanagari: two ways to write a nasal.
  '\u0901': '\u0902',
};
const TO_PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** Accents and vowel points, also those of Hebrew and Arabic, the drawn-out line and the nukta. */
const MARKS = new RegExp(
  `[${String.raw`\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c`}${String.raw`\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f`}]`,
  'g',
);

/**
 * One plain form for text that looks the same: compatibility forms folded (full width, mathematical
 * letters), accents, vowel points, invisible characters and apostrophes removed, letters with a
 * stroke as people type them without, lower case. Accepts any string, lone surrogates included.
 * Linear in its length.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(TO_PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\p{Cf}\u115f\u1160\u3164\uffa0]|(?![\t\n\v\f\r])\p{Cc}/gu, '')
    .replace(/['’‘‛ʼʻʹ′`´＇]/g, '');
}

/** Scripts that set no space between words; each of their letters is read as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/gu;

/** Text with the letters of unspaced scripts set apart; everything else stays. */
export function spaced(text: string): string {
  // Most texts have no letter beyond the Hangul jamo, which is quick to see.
  return /[\u1100-\uffff]/.test(text) ? text.replace(UNSPACED, ' $& ') : text;
}

/** "s u i c i d e", "k.m.s": letters set apart, at least three. Two gaps in a row part words. */
const SET_APART =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .\-_*·•/]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){2,}/gu;
const TOKEN =
  /[\p{L}\p{N}\p{M}@$*]+(?:[!|+]+[\p{L}\p{N}@$*]+)*|[.!?;:…。！？؟]+|\r?\n(?:[ \t]*\r?\n)+|[^\p{L}\p{N}\p{M}\s]|\r?\n/gu;
const WORD = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Splits plain text into words, CLAUSE_END and SENTENCE_END. Letters set apart come back joined
 * with a leading `+`, so that the speller may part them into words again.
 */
export function tokens(plain: string): string[] {
  const found: string[] = [];
  let lastStop = -1;
  const joined = spaced(
    plain.replace(SET_APART, (run) => ` ${run.replace(/[ .\-_*·•/]+/g, '')}⁺ `),
  );
  for (const [token] of joined.matchAll(TOKEN)) {
    if (token === '⁺') {
      const last = found.pop();
      // Letters of an unspaced script stand apart by themselves.
      if (last !== undefined) found.push(last.length > 1 ? `+${last}` : last);
    } else if (WORD.test(token)) {
      found.push(latin(token));
    } else if (/^[.!?;:…。！？؟]+$/.test(token)) {
      // Dots trailing off are a pause; "I. Want. To. Die." is one sentence spoken slowly.
      const slow = found.length - 2 <= lastStop;
      found.push(/^(?:\.{2,}|…)$/.test(token) || slow ? CLAUSE_END : SENTENCE_END);
      lastStop = found.length - 1;
    } else if (/^\r?\n/.test(token) && token.length > 2) {
      found.push(SENTENCE_END);
    } else if (!/^[-_/"“”„«»&#~^\\]$/.test(token)) {
      if (found.at(-1) !== CLAUSE_END) found.push(CLAUSE_END);
    }
  }
  return found;
}

function latin(word: string): string {
  if (!/[a-z]/.test(word) || !/[\u0370-\u052f]/.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/** The plain words inside a token that turned out not to be one: "no!really" is two. */
export function innerWords(token: string): string[] {
  return token.match(WORDS) ?? [];
}
