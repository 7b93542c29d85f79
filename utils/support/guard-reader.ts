import type { Danger } from './danger.ts';
import type { GuardLanguage } from './guard-language.ts';
import { tableLines, tableWords } from './guard-language.ts';
import { type Learned, type LearnedReader, learnedReader } from './learned-reader.ts';
import { CLAUSE_END, SENTENCE_END } from './normalize.ts';
import type { PatternSetting, PhraseIndex } from './phrase-index.ts';
import { phraseIndex, type Span, withoutSpans } from './phrase-index.ts';
import { speller } from './spelling.ts';
import { STEM, wordLists } from './word-list.ts';

/**
 * A sentence longer than this is read in stretches, so that a megabyte without a full stop costs no
 * more than one with. Stretches overlap by more words than any pattern spans.
 */
const STRETCH = 80;
const STRETCH_OVERLAP = 30;

/** What a rule found, and whether it is said so plainly that nothing can speak against it. */
export type Sign = { readonly danger: Danger; readonly isPlain: boolean };

export interface LanguageReader {
  /** Stretches of spelled and rewritten words, from `tokens(plainText(text))`, in order. */
  stretches(tokens: readonly string[]): Generator<readonly string[]>;
  /**
   * The danger that a stretch speaks of, by a sign wherever it stands, or by a hint that no everyday
   * word excuses. Harmless turns of phrase are set aside first.
   */
  signIn(stretch: readonly string[]): Sign | null;
  /** Whether a token may be a word of the language, as far as its tables tell. */
  knows(token: string): boolean;
  /** What learned to read it from sentences; most languages have rules alone. */
  readonly learned?: LearnedReader;
}

/**
 * Compiles the tables of a language. All at once that takes a tenth of a second for the largest, so
 * it yields every few lines: whoever reads in a page gives the page its turn there.
 */
export function* compile(
  language: GuardLanguage,
  learned?: Learned,
): Generator<void, LanguageReader> {
  const common = new Set(tableWords(language.common));
  const lists = yield* wordLists(tableLines(language.words), common);
  const joints = new Set(tableWords(language.joints));
  const fillers = new Set(tableWords(language.fillers));
  const limits = new Set([...joints, ...tableWords(language.subjects)]);
  const setting = { lists, joints, limits, common };
  const harmless = yield* index(tableLines(language.harmless), setting);
  const protectedWords = yield* index(tableLines(language.protected), setting);
  const plain = yield* index(tableLines(language.plain), setting);
  const plainViolence = yield* index(tableLines(language.plainViolence), setting);
  const signs = yield* index(tableLines(language.signs), setting);
  const hints = yield* index(tableLines(language.hints), setting);
  const violence = yield* index(tableLines(language.violence), setting);
  const everyday = new Set(tableWords(language.everyday));
  const rewrite = rewriter(tableLines(language.rewrites), fillers);
  yield;
  const known = new Set([
    ...[harmless, protectedWords, plain, plainViolence, signs, hints, violence].flatMap(
      (all) => all.words,
    ),
    ...rewrite.words,
    ...fillers,
    ...everyday,
    ...joints,
  ]);
  for (const { words } of lists.values()) for (const word of words) known.add(word);
  yield;
  const { spell } = speller(
    known,
    tableWords(language.misspelt),
    tableWords(language.spelledRight),
  );
  const withoutHarmless = (stretch: readonly string[]) => {
    let sentence = stretch;
    for (const phrase of harmless.near(stretch)) {
      const spans = phrase.spans(sentence);
      if (spans.length === 0) continue;
      const kept = [protectedWords, plainViolence].flatMap(({ near }) =>
        near(sentence).flatMap((one) => one.spans(sentence)),
      );
      const free = spans.filter((span) => !kept.some((one) => overlap(span, one)));
      sentence = withoutSpans(sentence, free);
    }
    return sentence;
  };
  yield;
  const vocabulary = new Set(tableWords(language.vocabulary));
  const has = (word: string) => known.has(word) || vocabulary.has(word);
  const judged = new Map<string, boolean>();
  const knows = (token: string) => {
    const before = judged.get(token);
    if (before !== undefined) return before;
    const isPlain = token.length >= 2 && /^[a-z]+$/.test(token);
    const isKnown = isPlain
      ? has(token) || ENDINGS.some((end) => token.endsWith(end) && has(token.slice(0, -end.length)))
      : !/\p{L}/u.test(token) || has(token);
    if (judged.size >= MOST_JUDGED) judged.clear();
    judged.set(token, isKnown);
    return isKnown;
  };
  return {
    knows,
    ...(learned && { learned: learnedReader(learned, language.families, knows) }),
    signIn(stretch) {
      const sentence = withoutHarmless(stretch);
      const has = ({ near }: Index) => near(sentence).some((one) => one.test(sentence));
      const isOrdinary = sentence.some((word) => everyday.has(word));
      if (has(plain)) return { danger: 'danger', isPlain: true };
      if (has(plainViolence)) return { danger: 'violence', isPlain: true };
      if (has(signs) || (!isOrdinary && has(hints))) return { danger: 'danger', isPlain: false };
      return has(violence) ? { danger: 'violence', isPlain: false } : null;
    },
    *stretches(all) {
      const spelled = new Map<string, readonly string[]>();
      let sentence: string[] = [];
      for (const token of [...all, SENTENCE_END]) {
        if (token === SENTENCE_END) {
          const words = rewrite.apply(sentence);
          sentence = [];
          for (
            let at = 0;
            at === 0 || at + STRETCH_OVERLAP < words.length;
            at += STRETCH - STRETCH_OVERLAP
          ) {
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

/** What is remembered of words, so that a text with many different ones fills no memory. */
const MOST_JUDGED = 20_000;

/** A word with one of these at its end is known where it is known without. */
const ENDINGS = ['s', 'd', 'ed', 'er', 'ly', 'ing', 'est'];

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The same at once. */
export function readerFor(language: GuardLanguage, learned?: Learned): LanguageReader {
  const steps = compile(language, learned);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

interface Index {
  readonly words: readonly string[];
  /** The patterns that could match a sentence, in the order of their table. */
  near(sentence: readonly string[]): PhraseIndex[];
}

function* index(lines: readonly string[], setting: PatternSetting): Generator<void, Index> {
  const patterns: PhraseIndex[] = [];
  const byKey = new Map<string, number[]>();
  const stemLengths = new Set<number>();
  for (const line of lines) {
    const pattern = phraseIndex(line, setting);
    for (const key of pattern.keys) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [patterns.length]);
      else places.push(patterns.length);
      if (key.endsWith(STEM)) stemLengths.add(key.length - STEM.length);
    }
    patterns.push(pattern);
    yield;
  }
  return {
    words: patterns.flatMap(({ words }) => words),
    near(sentence) {
      const places = new Set<number>();
      const add = (key: string) => {
        for (const place of byKey.get(key) ?? []) places.add(place);
      };
      for (const word of sentence) {
        add(word);
        for (const length of stemLengths) {
          if (word.length >= length) add(word.slice(0, length) + STEM);
        }
      }
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
