import { CLAUSE_END } from './normalize.ts';
import { costOf, phraseEnds, type WordList, type WordLists, wordList } from './word-list.ts';

/** What the patterns of one language share. */
export interface PatternSetting {
  readonly lists: WordLists;
  /** Words that end a clause. */
  readonly joints: ReadonlySet<string>;
  /** Words at which a harmless phrase stops: its gaps never reach over them or over a pause. */
  readonly limits: ReadonlySet<string>;
  /** Words too frequent to look a pattern up by. */
  readonly common: ReadonlySet<string>;
}

/** From the word at `start` up to the one before `end`. */
export type Span = { start: number; end: number };

export interface PhraseIndex {
  /** Whether the sentence has it. */
  test(sentence: readonly string[]): boolean;
  /** Where the first row stands, from left to right; none where the sentence does not have it all. */
  spans(sentence: readonly string[]): Span[];
  /** Every sentence that has it holds at least one of these words. */
  readonly keys: readonly string[];
  /** The words it names itself, for the speller; those of word lists not counted. */
  readonly words: readonly string[];
  readonly source: string;
}

/** What stands where a harmless turn of phrase was set aside. */
const SET_ASIDE = '_';

/** The sentence with each of some spans set aside. */
export function withoutSpans(
  sentence: readonly string[],
  spans: readonly Span[],
): readonly string[] {
  const left: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    left.push(...sentence.slice(at, start), SET_ASIDE);
    at = end;
  }
  return [...left, ...sentence.slice(at)];
}
const GAPS: Record<string, number> = { '..': 3, '...': 7 };

/**
 * Reads one pattern (the notation is told at GuardLanguage). Gaps are bounded, so matching a
 * sentence of bounded length takes bounded time.
 * @throws Error when the pattern names a word list that does not exist, or says nothing.
 */
export function phraseIndex(source: string, setting: PatternSetting): PhraseIndex {
  const wanted: Row[] = [];
  const unwanted: Row[] = [];
  for (const text of source.split(' & ')) {
    if (text.startsWith('!')) unwanted.push(row(text.slice(1), setting));
    else wanted.push(row(text, setting));
  }
  const [first] = wanted;
  if (first === undefined) throw new Error(`The guard cannot read "${source}".`);
  const found = (sentence: readonly string[]) => (one: Row) =>
    sentence.some((_, at) => matchEnd(one.parts, 0, sentence, at, { joints: setting.joints }) >= 0);
  const holds = (sentence: readonly string[]) =>
    wanted.every(found(sentence)) && !unwanted.some(found(sentence));
  return {
    test: holds,
    spans(sentence) {
      if (!holds(sentence)) return [];
      const spans: Span[] = [];
      for (let at = 0; at < sentence.length; ) {
        const end = matchEnd(first.parts, 0, sentence, at, setting);
        if (end > at) spans.push({ start: at, end });
        at = Math.max(end, at + 1);
      }
      return spans;
    },
    keys: wanted.reduce((best, next) => (next.cost < best.cost ? next : best), first).keys,
    words: [...wanted, ...unwanted].flatMap(({ words }) => words),
    source,
  };
}

type Part =
  | { kind: 'gap'; most: number }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'words'; list: WordList; optional: boolean; orEnd: boolean }
  | { kind: 'denied'; list: WordList };

interface Row {
  readonly parts: readonly Part[];
  readonly keys: readonly string[];
  readonly cost: number;
  readonly words: readonly string[];
}

function row(source: string, { lists, common }: PatternSetting): Row {
  const parts: Part[] = [];
  const words: string[] = [];
  let keys: readonly string[] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const raw of source.split(/\s+/)) {
    const gap = GAPS[raw];
    if (gap !== undefined) parts.push({ kind: 'gap', most: gap });
    else if (raw === '^') parts.push({ kind: 'start' });
    else if (raw === '$') parts.push({ kind: 'end' });
    else {
      const denied = raw.startsWith('!');
      const optional = raw.endsWith('?');
      const choices = raw.slice(denied ? 1 : 0, optional ? -1 : undefined).split('|');
      const orEnd = choices.includes('$');
      const list = wordList(
        choices.filter((choice) => choice !== '$'),
        lists,
        common,
      );
      if (list.keys.length === 0) throw new Error(`The guard cannot read "${source}".`);
      words.push(...list.words);
      parts.push(denied ? { kind: 'denied', list } : { kind: 'words', list, optional, orEnd });
      if (denied || optional || orEnd) continue;
      const thisCost = costOf(list.keys, common);
      if (thisCost < cost) [cost, keys] = [thisCost, list.keys];
    }
  }
  return { parts, keys, cost, words };
}

interface Within {
  readonly joints: ReadonlySet<string>;
  readonly limits?: ReadonlySet<string>;
}

/** Where a match of the parts from `index` on ends when it begins at word `at`, or -1. */
function matchEnd(
  parts: readonly Part[],
  index: number,
  sentence: readonly string[],
  at: number,
  within: Within,
): number {
  const part = parts[index];
  if (part === undefined) return at;
  const rest = (from: number) => matchEnd(parts, index + 1, sentence, from, within);
  switch (part.kind) {
    case 'gap': {
      for (let skip = 0; skip <= part.most && at + skip <= sentence.length; skip++) {
        const end = rest(at + skip);
        if (end >= 0) return end;
        const next = sentence[at + skip];
        if (within.limits && (next === CLAUSE_END || within.limits.has(next ?? ''))) break;
      }
      return -1;
    }
    case 'start':
      return at === 0 || bounds(sentence[at - 1], within.joints) ? rest(at) : -1;
    case 'end':
      return bounds(sentence[at], within.joints) ? rest(at) : -1;
    case 'denied':
      return phraseEnds(part.list, sentence, at).length > 0 ? -1 : rest(at);
    case 'words': {
      if (part.orEnd && bounds(sentence[at], within.joints)) {
        const end = rest(at);
        if (end >= 0) return end;
      }
      for (const after of phraseEnds(part.list, sentence, at)) {
        // A pause between two parts counts for nothing, unless the next part asks for it.
        const end = rest(sentence[after] === CLAUSE_END ? after + 1 : after);
        if (end >= 0) return end;
        if (sentence[after] === CLAUSE_END) {
          const before = rest(after);
          if (before >= 0) return before;
        }
      }
      return part.optional ? rest(at) : -1;
    }
  }
}

function bounds(word: string | undefined, joints: ReadonlySet<string>): boolean {
  return word === undefined || word === CLAUSE_END || word === SET_ASIDE || joints.has(word);
}
