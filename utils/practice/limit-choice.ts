import { isFeeling } from '../feelings/feelings.ts';
import { isOwnFeeling } from '../feelings/own-feelings.ts';

/** Naming helps with one word or two; more would be a list to work through. */
const most = 2;

export type LimitedChoice = {
  chosen: readonly string[];
  change: 'added' | 'taken-away' | 'replaced';
  /** The older one, which made room. */
  replaced?: string;
};

/** One tap on a feeling: it is chosen, or taken away again; a third takes the oldest one's place. */
export function limitToTwo(chosen: readonly string[], feeling: string): LimitedChoice {
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

/** Feelings as they were stored: ours, and words of one's own, each once, at most two. */
export function readFeelings(raw: unknown): readonly string[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const read = raw.filter((one) => isFeeling(one) || isOwnFeeling(one));
  return [...new Set<string>(read)].slice(0, most);
}
