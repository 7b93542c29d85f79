import type { GuardLanguage } from './guard-language.ts';
import { tableLines, tableWords } from './guard-language.ts';
import { CLAUSE_END, SENTENCE_END } from './normalize.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { phraseIndex, wordLists } from './phrase-index.ts';
import { speller } from './spelling.ts';

/**
 * A sentence longer than this is read in stretches, so that a megabyte without a full stop costs no
 * more than one with. Stretches overlap by more words than any pattern spans.
 */
const STRETCH = 80;
const OVERLAP = 30;

export interface LanguageReader {
  /** Stretches of spelled and rewritten words, from `tokens(plainText(text))`, in order. */
  stretches(tokens: readonly string[]): Generator<readonly string[]>;
  /**
   * Whether a stretch speaks of danger: by a sign wherever it stands, or by a hint that no everyday
   * word excuses. Harmless turns of phrase are set aside first.
   */
  speaks(stretch: readonly string[]): boolean;
}

/** Compiles the tables of a language; costs a tenth of a second for the largest. */
export function readerFor(language: GuardLanguage): LanguageReader {
  const common = new Set(tableWords(language.common));
  const lists = wordLists(tableLines(language.words), common);
  const joints = new Set(tableWords(language.joints));
  const fillers = new Set(tableWords(language.fillers));
  const limits = new Set([...joints, ...tableWords(language.subjects)]);
  const setting = { lists, joints, limits, common };
  const compile = (table: string) =>
    index(tableLines(table).map((line) => phraseIndex(line, setting)));
  const harmless = compile(language.harmless);
  const signs = compile(language.signs);
  const hints = compile(language.hints);
  const everyday = new Set(tableWords(language.everyday));
  const rewrite = rewriter(tableLines(language.rewrites), fillers);
  const known = new Set([
    ...[harmless, signs, hints].flatMap((all) => all.words),
    ...[...lists.values()].flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' '))),
    ...rewrite.words,
    ...fillers,
    ...everyday,
    ...joints,
  ]);
  const { spell } = speller(
    known,
    tableWords(language.misspelt),
    tableWords(language.spelledRight),
  );
  return {
    speaks(whole) {
      let sentence = whole;
      for (const phrase of harmless.near(whole)) sentence = phrase.setAside(sentence);
      return (
        signs.near(sentence).some((sign) => sign.test(sentence)) ||
        (!sentence.some((word) => everyday.has(word)) &&
          hints.near(sentence).some((hint) => hint.test(sentence)))
      );
    },
    *stretches(all) {
      const spelled = new Map<string, readonly string[]>();
      let sentence: string[] = [];
      for (const token of [...all, SENTENCE_END]) {
        if (token === SENTENCE_END) {
          const words = rewrite.apply(sentence);
          sentence = [];
          for (let at = 0; at === 0 || at + OVERLAP < words.length; at += STRETCH - OVERLAP) {
            if (words.length > 0) yield words.slice(at, at + STRETCH);
          }
          continue;
        }
        let words = spelled.get(token);
        if (words === undefined) {
          words = token === CLAUSE_END ? [CLAUSE_END] : spell(token);
          spelled.set(token, words);
        }
        for (const word of words) sentence.push(word);
      }
    },
  };
}

interface Index {
  readonly words: readonly string[];
  /** The patterns that could match a sentence, in the order of their table. */
  near(sentence: readonly string[]): PhraseIndex[];
}

function index(patterns: readonly PhraseIndex[]): Index {
  const byKey = new Map<string, number[]>();
  patterns.forEach(({ keys }, place) => {
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), place]);
  });
  return {
    words: patterns.flatMap(({ words }) => words),
    near(sentence) {
      const places = new Set<number>();
      for (const word of sentence) for (const place of byKey.get(word) ?? []) places.add(place);
      return [...places].sort((a, b) => a - b).flatMap((place) => patterns[place] ?? []);
    },
  };
}

/** `phrase => phrase` lines, longest first, applied from left to right; then fillers are dropped. */
function rewriter(lines: readonly string[], fillers: ReadonlySet<string>) {
  const rules = new Map<string, { from: string[]; to: string[] }[]>();
  const words: string[] = [];
  for (const line of lines) {
    const [left = '', right = ''] = line.split('=>');
    const to = right.split(/\s+/).filter(Boolean);
    for (const phrase of left.split('|')) {
      const from = phrase.trim().split(/\s+/);
      const first = from[0] ?? '';
      words.push(...from, ...to);
      rules.set(first, [...(rules.get(first) ?? []), { from, to }]);
    }
  }
  for (const group of rules.values()) group.sort((a, b) => b.from.length - a.from.length);
  const apply = (sentence: readonly string[]): string[] => {
    const out: string[] = [];
    for (let at = 0; at < sentence.length; ) {
      const word = sentence[at] ?? '';
      const rule = rules
        .get(word)
        ?.find(({ from }) => from.every((part, k) => sentence[at + k] === part));
      for (const part of rule?.to ?? [word]) if (!fillers.has(part)) out.push(part);
      at += rule?.from.length ?? 1;
    }
    return out;
  };
  return { words, apply };
}
