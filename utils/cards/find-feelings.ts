import { type Feeling, feelings } from './feelings.ts';

/** How a language says each feeling, and what else people say for it, apart by semicolons. */
export type FeelingLabels = Record<Feeling, { readonly label: string; readonly synonyms: string }>;

/** Shorter ones have too many neighbours one letter away. */
const forgivenFrom = 5;

/** Small letters without accents, one space between words, whatever stood there before. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two words differ by one letter left out, put in, changed or swapped with the next. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** How near a name is to what was typed: 0 is nearest; null when it is not meant. */
function nearness(typed: string, name: string): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (` ${name}`.includes(` ${typed}`)) return 2;
  // "so burnt out today": what was typed says more than the name; a longer name is meant rather.
  if (` ${typed} `.includes(` ${name} `)) return 3 + 1 / (1 + name.length);
  if (typed.length < forgivenFrom) return null;
  return isOneSlipAway(typed, name.slice(0, typed.length)) || isOneSlipAway(typed, name) ? 4 : null;
}

type Name = { readonly feeling: Feeling; readonly names: readonly string[] };
/** A language's names made plain once: a search runs at every letter typed. */
const plainNames = new WeakMap<FeelingLabels, readonly Name[]>();

function namesOf(labels: FeelingLabels): readonly Name[] {
  const known = plainNames.get(labels);
  if (known) return known;
  const names = feelings.map((feeling) => {
    const { label, synonyms } = labels[feeling];
    return { feeling, names: [label, ...synonyms.split(';')].map(plain) };
  });
  plainNames.set(labels, names);
  return names;
}

/**
 * The feelings that what was typed may mean, the nearest first; a feeling's own label comes before
 * what else it is called. All of them, in their own order, where nothing was typed.
 */
export function findFeelings(query: string, labels: FeelingLabels): Feeling[] {
  const typed = plain(query);
  if (typed === '') return [...feelings];
  return namesOf(labels)
    .flatMap(({ feeling, names }) => {
      const near = names.flatMap((name, index) => {
        const found = nearness(typed, name);
        return found === null ? [] : [found * 2 + (index === 0 ? 0 : 1)];
      });
      return near.length > 0 ? [{ feeling, near: Math.min(...near) }] : [];
    })
    .sort((one, other) => one.near - other.near)
    .map(({ feeling }) => feeling);
}
