import { type Feeling, isFeeling } from '../feelings/feelings.ts';

/** Naming helps with one word or two; more would be a list to work through. */
const most = 2;

export type LimitedChoice = {
  chosen: readonly Feeling[];
  change: 'added' | 'taken-away' | 'replaced';
  /** The older one, which made room. */
  replaced?: Feeling;
};

/** One tap on a feeling: it is chosen, or taken away again; a third takes the oldest one's place. */
export function limitToTwo(chosen: readonly Feeling[], feeling: Feeling): LimitedChoice {
  if (chosen.includes(feeling)) {
    return { chosen: chosen.filter((one) => one !== feeling), change: 'taken-away' };
  }
  const kept = chosen.slice(-(most - 1));
  const [replaced] = chosen.length < most ? [] : chosen;
  return {
    chosen: replaced ? [...kept, feeling] : [...chosen, feeling],
    change: replaced ? 'replaced' : 'added',
    ...(replaced && { replaced }),
  };
}

/** Feelings as they were stored: known ones, each once, at most two. */
export function readFeelings(raw: unknown): readonly Feeling[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  return [...new Set(raw.filter(isFeeling))].slice(0, most);
}
