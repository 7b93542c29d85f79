import { fnv1a } from '../text/hash.ts';
import { signs } from './thought-signs.ts';
import { wordFamily } from './thought-words.ts';

/** Slots for words, their parts and family sequences; several may share one slot. A power of two. */
export const hashedSlots = 4096;
/** All slots: the hashed ones, then one per sign. */
export const slots = hashedSlots + signs.length;

const harshFamilies = new Set([
  'LABEL',
  'BADME',
  'BADMOOD',
  'DISLIKE',
  'DOOM',
  'FLOP',
  'FAULT',
  'NOT',
  'NONE',
  'EVER',
]);

/** FNV-1a over the UTF-16 units, then mixed, folded to the hashed slots. */
function slotOf(kind: string, key: string): number {
  let hash = fnv1a(key, fnv1a(kind));
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & (hashedSlots - 1);
}

/** Crude stem: endings fall off long words, so that "failed" and "failing" meet. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:'s|ing|ed|es|ly|s)$/, '');
}

/** Stretches of four letters within a word, its two ends marked: a slip of the hand spoils few. */
function partsOf(word: string): string[] {
  const marked = `<${word.slice(0, 24)}>`;
  return Array.from({ length: Math.max(0, marked.length - 3) }, (_, at) =>
    marked.slice(at, at + 4),
  );
}

/**
 * What one sentence shows, as slot numbers (each once): its words and their parts, family
 * sequences over small gaps, and the signs found in it.
 */
export function featuresOf(sentence: string): number[] {
  const found = new Set<number>();
  const words = sentence.split(' ').slice(0, 200);
  const row: string[] = [];
  for (const word of words) {
    const stem = stemOf(word);
    const family = wordFamily(word);
    found.add(slotOf('1', stem));
    for (const part of partsOf(word)) found.add(slotOf('4', part));
    row.push(family ?? '');
    if (family !== undefined) found.add(slotOf('f', family));
  }
  // Families in order, others skipped: near neighbours in pairs and triples.
  const named = row.filter((family) => family !== '' && family !== 'DEG');
  for (let index = 0; index < named.length; index += 1) {
    const [one, two, three] = [named[index], named[index + 1], named[index + 2]];
    if (two !== undefined) found.add(slotOf('F', `${one} ${two}`));
    if (three !== undefined) {
      found.add(slotOf('G', `${one} ${three}`));
      found.add(slotOf('T', `${one} ${two} ${three}`));
    }
  }
  // A sign means more beside the self and a harsh word: "I should be there by six" has neither.
  const self = row.includes('ME') ? 'm' : '-';
  const harsh = row.filter((family) => harshFamilies.has(family)).length;
  const air = `${self}${Math.min(harsh, 2)}`;
  found.add(slotOf('a', air));
  signs.forEach(([, shape], index) => {
    if (!shape.test(sentence)) return;
    found.add(hashedSlots + index);
    found.add(slotOf('s', `${index} ${air}`));
  });
  return [...found];
}
