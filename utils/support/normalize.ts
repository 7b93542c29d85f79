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

/**
 * One plain form for text that looks the same: compatibility forms folded (full width, mathematical
 * letters), accents, invisible characters and apostrophes removed, lower case. Accepts any string,
 * lone surrogates included. Linear in its length.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f]/g, '')
    .normalize('NFC')
    .replace(/[\p{Cf}\u115f\u1160\u3164\uffa0]|(?![\t\n\v\f\r])\p{Cc}/gu, '')
    .replace(/['’‘‛ʼʻʹ′`´＇]/g, '');
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
  const joined = plain.replace(SET_APART, (run) => ` ${run.replace(/[ .\-_*·•/]+/g, '')}⁺ `);
  for (const [token] of joined.matchAll(TOKEN)) {
    if (token === '⁺') {
      const last = found.pop();
      if (last !== undefined) found.push(`+${last}`);
    } else if (WORD.test(token)) {
      found.push(latin(token));
    } else if (/^[.!?;:…。！？؟]+$/.test(token)) {
      // Dots trailing off are a pause; "I. Want. To. Die." is one sentence spoken slowly.
      const slow = !WORD.test(found.at(-2) ?? '');
      found.push(/^(?:\.{2,}|…)$/.test(token) || slow ? CLAUSE_END : SENTENCE_END);
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
