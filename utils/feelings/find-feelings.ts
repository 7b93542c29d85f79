import { foldText } from '../text/fold-text.ts';
import { type Feeling, feelings } from './feelings.ts';

/** How a language says each feeling, and what else people say for it, apart by semicolons. */
export type FeelingLabels = Record<Feeling, { readonly label: string; readonly synonyms: string }>;

/** Shorter ones have too many neighbours one letter away. */
const forgivenFrom = 5;

/** Folded as everything that is searched, one space between words, whatever stood there before. */
function plain(text: string): string {
  return foldText(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether two words differ by one letter left out, put in, changed or swapped with the next. The
 * first one is hardly ever changed by a slip: then it is another word, as "fired" is not "tired".
 */
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
  if (left.length <= 1 && right.length <= 1) return start > 0 || left.length !== right.length;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** How near a slip is; whatever else fits is nearer. */
const slip = 4;

/** How near a name is to what was typed: 0 is nearest; null when it is not meant. */
function nearness(typed: string, name: string, negations: readonly string[]): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (` ${name}`.includes(` ${typed}`)) return 2;
  // "so burnt out today": what was typed says more than the name; a longer name is meant rather.
  if (saysWithin(typed, name, negations)) return 3 + 1 / (1 + name.length);
  if (typed.length < forgivenFrom) return null;
  const near = isOneSlipAway(typed, name.slice(0, typed.length)) || isOneSlipAway(typed, name);
  return near ? slip : null;
}

/** Whether a name is among what was typed, and is not denied there: "not safe" is not safe. */
function saysWithin(typed: string, name: string, negations: readonly string[]): boolean {
  const at = ` ${typed} `.indexOf(` ${name} `);
  if (at < 0) return false;
  const before = typed.slice(0, at).trim().split(' ').slice(-negationReach);
  return !before.some((word) => negations.includes(word));
}

/** "not very safe": so many words before a name may deny it. */
const negationReach = 2;

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
 * @param negations words that turn what follows into its opposite, as small letters without signs
 */
export function findFeelings(
  query: string,
  labels: FeelingLabels,
  negations: readonly string[] = [],
): Feeling[] {
  const typed = plain(query);
  if (typed === '') return [...feelings];
  const found = namesOf(labels)
    .flatMap(({ feeling, names }) => {
      const near = names.flatMap((name, index) => {
        const found = nearness(typed, name, negations);
        return found === null ? [] : [found * 2 + (index === 0 ? 0 : 1)];
      });
      return near.length > 0 ? [{ feeling, near: Math.min(...near) }] : [];
    })
    .sort((one, other) => one.near - other.near);
  // A word that is known as it stands is no slip of another one.
  const isKnown = (found[0]?.near ?? slip) < 2;
  return found.filter(({ near }) => !isKnown || near < 2 * slip).map(({ feeling }) => feeling);
}
