import { fnv1a } from '../text/hash.ts';
import { CLAUSE_END, SENTENCE_END } from './normalize.ts';

/** Slots for what a sentence shows; several things may share one. A power of two. */
export const dangerSlots = 32_768;

/** The names of the families that a word belongs to, as numbers. */
export type Families = ReadonlyMap<string, readonly number[]>;

/** A sentence, or two neighbouring ones: what it shows, each thing once. */
export type Passage = readonly number[];

/** A sentence without an end is read in stretches of so many words, which overlap by half. */
const LONGEST = 32;

/** `NAME: word word` lines into families. */
export function familiesOf(lines: readonly string[]): Families {
  const families = new Map<string, number[]>();
  lines.forEach((line, number) => {
    for (const word of line
      .slice(line.indexOf(':') + 1)
      .trim()
      .split(/\s+/)) {
      families.set(word, [...(families.get(word) ?? []), number]);
    }
  });
  return families;
}

/**
 * The sentences of a text, from `tokens(plainText(text))`, and its pairs of neighbours: danger is
 * often one clause of an ordinary day, and sometimes said in two breaths. Sentences that are not
 * `isOwn` are left out.
 */
export function passagesOf(
  tokens: readonly string[],
  families: Families,
  isOwn: (words: readonly string[]) => boolean = () => true,
): Passage[] {
  const sentences: string[][] = [[]];
  for (const token of tokens) {
    const sentence = sentences.at(-1) ?? [];
    if (token === SENTENCE_END) sentences.push([]);
    else if (token !== CLAUSE_END) {
      sentence.push(token.startsWith('+') ? token.slice(1) : token);
      if (sentence.length === LONGEST) sentences.push(sentence.slice(LONGEST / 2));
    }
  }
  const single = sentences
    .filter((words) => words.length > 0 && isOwn(words))
    .map((words) => featuresOf(words, families));
  const pairs = single.slice(1).map((passage, index) => [...(single[index] ?? []), ...passage]);
  return [...single, ...pairs.map((pair) => [...new Set(pair)])];
}

const byWord = new Map<string, { stem: string; slots: readonly number[] }>();
/** What is remembered of words, so that a text with many different ones fills no memory. */
const MOST_WORDS = 20_000;

/** A word's stem, and the slots of the stem and of the word's runs of four letters. */
function wordOf(word: string) {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  const found = [slotOf('word', stem)];
  const framed = `^${word.slice(0, 24)}$`;
  for (let at = 0; at === 0 || at + 4 <= framed.length; at++) {
    found.push(slotOf('letters', framed.slice(at, at + 4)));
  }
  const entry = { stem, slots: found };
  if (byWord.size >= MOST_WORDS) byWord.clear();
  byWord.set(word, entry);
  return entry;
}

/** Crude stem: endings fall off long words, so that "harmed" and "harming" meet. */
function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ing|ed|es|ly|s)$/, '');
}

/**
 * What one sentence shows: its words, pairs of words, runs of four letters within words (which
 * outlive a typing error), and the families of its words, alone, in a row and together.
 */
function featuresOf(words: readonly string[], families: Families): Passage {
  const found = new Set<number>();
  let before = '<';
  const row: number[] = [];
  const present = new Set<number>();
  for (const word of words) {
    const { stem, slots: own } = wordOf(word);
    for (const slot of own) found.add(slot);
    found.add(slotOf(before, stem));
    before = stem;
    const named = families.get(word);
    if (named === undefined) continue;
    row.push(named[0] ?? 0);
    for (const family of named) present.add(family);
  }
  found.add(slotOf(before, '>'));
  for (let at = 0; at < row.length; at++) {
    const [one = 0, two, three] = [row[at], row[at + 1], row[at + 2]];
    if (two !== undefined) found.add(slotOfNumbers(1, one, two));
    if (three === undefined) continue;
    found.add(slotOfNumbers(2, one, three));
    found.add(slotOfNumbers(3, one, two ?? 0, three));
  }
  const together = [...present].sort((one, other) => one - other);
  together.forEach((one, at) => {
    found.add(slotOfNumbers(4, one));
    for (const other of together.slice(at + 1)) found.add(slotOfNumbers(5, one, other));
  });
  return [...found];
}

function slotOf(kind: string, key: string): number {
  return mixed(fnv1a(key, fnv1a(kind)));
}

function slotOfNumbers(...numbers: number[]): number {
  let sum = 0x811c9dc5;
  for (const number of numbers) sum = Math.imul(sum ^ (number + 1), 0x01000193);
  return mixed(sum);
}

function mixed(sum: number): number {
  let value = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) & (dangerSlots - 1);
}
