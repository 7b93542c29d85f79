import { CLAUSE_END } from './normalize.ts';

/** Phrases by their first word, each as its words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

interface WordList {
  readonly phrases: readonly string[];
  readonly byFirst: Phrases;
  /** One word of each phrase to look it up by: the first that is not common. */
  readonly rare: readonly string[];
}

/** Word lists by name. */
export type WordLists = ReadonlyMap<string, WordList>;

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

export interface PhraseIndex {
  /** Whether the sentence has it. */
  test(sentence: readonly string[]): boolean;
  /** The sentence with every occurrence of the first row set aside. */
  setAside(sentence: readonly string[]): readonly string[];
  /** Every sentence that has it holds at least one of these words. */
  readonly keys: readonly string[];
  /** The words it names itself, for the speller; those of word lists not counted. */
  readonly words: readonly string[];
  readonly source: string;
}

/** What stands where a harmless turn of phrase was set aside. */
const SET_ASIDE = '_';
const GAPS: Record<string, number> = { '..': 3, '...': 7 };

/** `name: phrase | phrase` lines into word lists; `{other}` inside a phrase must come earlier. */
export function wordLists(lines: readonly string[], common: ReadonlySet<string>): WordLists {
  const lists = new Map<string, WordList>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const phrases = line
      .slice(colon + 1)
      .split('|')
      .flatMap((phrase) => expand(phrase.trim(), lists));
    lists.set(line.slice(0, colon).trim(), wordList(phrases, common));
  }
  return lists;
}

function wordList(phrases: readonly string[], common: ReadonlySet<string>): WordList {
  const rare = new Set<string>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    rare.add(words.find((word) => !common.has(word)) ?? words[0] ?? phrase);
  }
  return { phrases, byFirst: byFirst(phrases), rare: [...rare] };
}

function expand(phrase: string, lists: WordLists): string[] {
  const open = /\{(\w+)\}/.exec(phrase);
  if (open === null) return phrase === '' ? [] : [phrase.replaceAll('_', ' ')];
  return listed(open[1] ?? '', lists).phrases.flatMap((word) =>
    expand(phrase.replace(open[0], word), lists),
  );
}

function listed(name: string, lists: WordLists): WordList {
  const list = lists.get(name);
  if (list === undefined) throw new Error(`The guard has no word list called "${name}".`);
  return list;
}

function byFirst(phrases: readonly string[]): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const same = map.get(first);
    if (same === undefined) map.set(first, [words]);
    else same.push(words);
  }
  return map;
}

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
    setAside(sentence) {
      if (!holds(sentence)) return sentence;
      const left: string[] = [];
      for (let at = 0; at < sentence.length; ) {
        const end = matchEnd(first.parts, 0, sentence, at, setting);
        left.push(end > at ? SET_ASIDE : (sentence[at] ?? ''));
        at = Math.max(end, at + 1);
      }
      return left;
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
  | { kind: 'words'; among: readonly Phrases[]; optional: boolean; orEnd: boolean }
  | { kind: 'denied'; among: readonly Phrases[] };

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
      const whole = choices.filter((choice) => /^\{\w+\}$/.test(choice));
      const spelt = choices
        .filter((choice) => choice !== '$' && !whole.includes(choice))
        .flatMap((choice) => expand(choice, lists));
      const own = spelt.length > 0 ? [wordList(spelt, common)] : [];
      const all = [...whole.map((choice) => listed(choice.slice(1, -1), lists)), ...own];
      const among = all.map((list) => list.byFirst);
      if (among.length === 0) throw new Error(`The guard cannot read "${source}".`);
      words.push(...spelt.flatMap((phrase) => phrase.split(' ')));
      parts.push(denied ? { kind: 'denied', among } : { kind: 'words', among, optional, orEnd });
      if (denied || optional || orEnd) continue;
      const rare = all.flatMap((list) => list.rare);
      const thisCost = rare.reduce((sum, word) => sum + (common.has(word) ? 50 : 1), 0);
      if (thisCost < cost) [cost, keys] = [thisCost, rare];
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
      return phraseEnds(part.among, sentence, at).length > 0 ? -1 : rest(at);
    case 'words': {
      if (part.orEnd && bounds(sentence[at], within.joints)) {
        const end = rest(at);
        if (end >= 0) return end;
      }
      for (const after of phraseEnds(part.among, sentence, at)) {
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

function phraseEnds(among: readonly Phrases[], sentence: readonly string[], at: number): number[] {
  const ends: number[] = [];
  const first = sentence[at];
  if (first === undefined) return ends;
  for (const phrases of among) {
    for (const phrase of phrases.get(first) ?? []) {
      if (phrase.every((word, k) => sentence[at + k] === word)) ends.push(at + phrase.length);
    }
  }
  return ends;
}
