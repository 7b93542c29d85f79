import { innerWords } from './normalize.ts';

const LEET: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
/** Longest token worth a second look; no word of any lexicon comes near it. */
const LONGEST = 40;

export interface Speller {
  /** The words a token stands for: usually itself, sometimes mended, sometimes several. */
  spell(token: string): readonly string[];
}

/**
 * Reads words as people really type them: drawn out ("diiie"), with digits ("k1ll"), starred out
 * ("su*cide"), run together ("killmyself"), letters set apart, and with one slip in a word from
 * `misspelt`. Nothing is mended that is already a known word.
 */
export function speller(
  known: ReadonlySet<string>,
  misspelt: readonly string[],
  right: readonly string[],
): Speller {
  const ordinary = new Set(right);
  const slips = new Map<string, string>();
  for (const word of misspelt) {
    for (const slip of slipsOf(word)) {
      if (!known.has(slip) && !ordinary.has(slip)) slips.set(slip, word);
    }
  }
  // Only a run that holds one of the weighty words is worth parting: "killmyself", "iwanttodie".
  const weighty = new RegExp(
    `${misspelt.filter((word) => word.length > 3).join('|')}|todie|todye|kms`,
  );
  const mend = (word: string): string | undefined => {
    if (known.has(word)) return word;
    const once = word.replace(/(.)\1{2,}/gu, '$1');
    const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
    if (known.has(twice)) return twice;
    if (known.has(once)) return once;
    return slips.get(word) ?? slips.get(once);
  };
  const starred = (token: string): string | undefined => {
    const shape = new RegExp(`^${token.replace(/\*+/g, '.{1,4}').replace(/[$@]/g, '.')}$`, 'u');
    return misspelt.find((word) => shape.test(word));
  };
  const spellOnce = (token: string): readonly string[] => {
    if (token.startsWith('+')) {
      const word = token.slice(1);
      return mend(word) !== undefined ? [mend(word) ?? word] : (parted(word, known) ?? [word]);
    }
    if (token.length > LONGEST) return innerWords(token);
    const mended = mend(token);
    if (mended !== undefined) return [mended];
    if (/\d|[@$!|+]/.test(token) && /\p{L}/u.test(token)) {
      const decoded = [...token].map((sign) => LEET[sign] ?? sign).join('');
      const read = mend(decoded) ?? mend(token.replace(/[1!|]/g, 'l')) ?? parted(decoded, known);
      if (read !== undefined) return typeof read === 'string' ? [read] : read;
    }
    if (token.includes('*') && token.length <= 12 && /^[\p{L}\d@$*]+$/u.test(token)) {
      const read = starred(token);
      if (read !== undefined) return [read];
    }
    if (/^[\p{L}\p{N}]+$/u.test(token)) {
      return (
        (token.length > 6 && weighty.test(token) ? parted(token, known) : undefined) ?? [token]
      );
    }
    return innerWords(token);
  };
  return { spell: spellOnce };
}

/**
 * Parts a run of letters into known words of which the shortest useful one has two letters, or
 * undefined where it does not come out even. Fewest words win.
 */
function parted(run: string, known: ReadonlySet<string>): string[] | undefined {
  if (run.length > LONGEST) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before === undefined || !known.has(word) || (word.length === 1 && word !== 'i')) continue;
      const current = best[end];
      if (current === undefined || before.length + 1 < current.length)
        best[end] = [...before, word];
    }
  }
  const words = best[run.length];
  // Chance splits are made of scraps; a phrase somebody ran together has a long word in it.
  return words?.some((word) => word.length > 3) ? words : undefined;
}

/** Every string one slip away: a letter left out, doubled, swapped with the next, or wrong. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (let at = 0; at < word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    slips.add(head + tail);
    slips.add(head + word.slice(at, at + 1) + word.slice(at));
    slips.add(head + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    if (word.length > 5 && at > 0) {
      for (const letter of letters) {
        slips.add(head + letter + tail);
        slips.add(head + letter + word.slice(at));
      }
    }
  }
  slips.delete(word);
  return slips;
}
