import { spaced } from './normalize.ts';

/** What ends a stem: `liv*` stands for every word that begins with it. */
export const STEM = '*';

/** A word, a stem, or any phrase of another list. */
type Element = string | WordList;
type Phrase = readonly Element[];

/** Phrases of which any may stand in a sentence, by how they begin. */
export interface WordList {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that begin with a stem or with another list. */
  readonly others: readonly Phrase[];
  /** Words, or stems, of which every phrase has one: those to look it up by. */
  readonly keys: readonly string[];
  /** Every word and stem that its own phrases name. */
  readonly words: readonly string[];
}

/** Word lists by name. */
export type WordLists = ReadonlyMap<string, WordList>;

/**
 * `name: phrase | phrase` lines into word lists; `{other}` inside a phrase must come earlier.
 * Yields after each line. @param common words too frequent to look a phrase up by
 */
export function* wordLists(
  lines: readonly string[],
  common: ReadonlySet<string>,
): Generator<void, WordLists> {
  const lists = new Map<string, WordList>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const phrases = line.slice(colon + 1).split('|');
    lists.set(line.slice(0, colon).trim(), wordList(phrases, lists, common));
    yield;
  }
  return lists;
}

/**
 * A list of phrases; their words are parted by spaces or `_`, and `{name}` stands for a list.
 * @throws Error where there is no list of that name
 */
export function wordList(
  texts: readonly string[],
  lists: WordLists,
  common: ReadonlySet<string>,
): WordList {
  const byWord = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  const keys = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) {
    const phrase = spaced(text.replaceAll('_', ' '))
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => elementOf(word, lists));
    const [first] = phrase;
    if (first === undefined) continue;
    for (const key of keysOf(phrase, common)) keys.add(key);
    for (const element of phrase) if (typeof element === 'string') words.add(element);
    const isWord = typeof first === 'string' && !first.endsWith(STEM);
    const same = isWord ? byWord.get(first) : others;
    if (same === undefined) byWord.set(first as string, [phrase]);
    else same.push(phrase);
  }
  return { byWord, others, keys: [...keys], words: [...words] };
}

function elementOf(word: string, lists: WordLists): Element {
  const name = /^\{(\w+)\}$/.exec(word)?.[1];
  if (name === undefined) return word;
  const list = lists.get(name);
  if (list === undefined) throw new Error(`The guard has no word list called "${name}".`);
  return list;
}

/** The rarest element tells a phrase from others: a word before a list, if it is not common. */
function keysOf(phrase: Phrase, common: ReadonlySet<string>): readonly string[] {
  const cost = (element: Element) =>
    typeof element === 'string' ? costOf([element], common) : costOf(element.keys, common);
  const best = phrase.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return typeof best === 'string' ? [best] : best.keys;
}

/** How much it costs to look something up by these words. */
export function costOf(keys: readonly string[], common: ReadonlySet<string>): number {
  return keys.reduce((sum, word) => sum + (common.has(word) ? 50 : 1), 0);
}

/** Where the phrases of a list that begin at a word end, each as the place after it. */
export function phraseEnds(list: WordList, sentence: readonly string[], at: number): number[] {
  const ends: number[] = [];
  const first = sentence[at];
  if (first === undefined) return ends;
  for (const phrase of list.byWord.get(first) ?? []) addEnds(phrase, 1, sentence, at + 1, ends);
  for (const phrase of list.others) addEnds(phrase, 0, sentence, at, ends);
  return ends;
}

function addEnds(
  phrase: Phrase,
  index: number,
  sentence: readonly string[],
  at: number,
  ends: number[],
): void {
  const element = phrase[index];
  if (element === undefined) ends.push(at);
  else if (typeof element === 'string') {
    if (isWord(element, sentence[at])) addEnds(phrase, index + 1, sentence, at + 1, ends);
  } else {
    for (const end of phraseEnds(element, sentence, at)) {
      addEnds(phrase, index + 1, sentence, end, ends);
    }
  }
}

function isWord(wanted: string, word: string | undefined): boolean {
  if (!wanted.endsWith(STEM)) return wanted === word;
  return word?.startsWith(wanted.slice(0, -1)) ?? false;
}
