import {
  listen,
  loudness,
  type Model,
  none,
  outcomes,
  sharesOf,
  type Unit,
  unitsOf,
} from '../../../utils/reframe/question-model.ts';
import {
  type ThinkingPattern,
  thinkingPatterns,
} from '../../../utils/reframe/thinking-patterns.ts';
import { slots } from '../../../utils/reframe/thought-features.ts';
import type { Thought } from './thoughts.ts';

/** A repeatable stream of numbers in [0, 1). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every thought once more, among one to eight ordinary ones: people write context around it. */
export function embedded(thoughts: readonly Thought[], seed: number): Thought[] {
  const roll = dice(seed);
  const ordinary = thoughts.filter((thought) => thought.patterns.length === 0);
  return thoughts.map((thought) => {
    const around: [string[], string[]] = [[], []];
    const count = 1 + Math.floor(roll() ** 2 * 8);
    for (let index = 0; index < count; index += 1) {
      const side = roll() < 0.7 ? 0 : 1;
      const chosen = ordinary[Math.floor(roll() * ordinary.length)];
      if (chosen !== undefined) around[side].push(chosen.text);
    }
    return { ...thought, text: [...around[0], thought.text, ...around[1]].join(' ') };
  });
}

/** Pages of four to sixteen ordinary thoughts: an ordinary day told at length asks for nothing. */
export function pages(thoughts: readonly Thought[], seed: number): Thought[] {
  const roll = dice(seed);
  const ordinary = thoughts.filter((thought) => thought.patterns.length === 0);
  return Array.from({ length: Math.floor(ordinary.length / 4) }, () => {
    const texts = Array.from({ length: 4 + Math.floor(roll() * 13) }, () => {
      return ordinary[Math.floor(roll() * ordinary.length)]?.text ?? '';
    });
    return { text: texts.join(' '), patterns: [], file: '' };
  });
}

type Lesson = { readonly units: readonly Unit[]; readonly accepted: readonly number[] };

/** "I always" and "I'll never" are one family: whichever of its two patterns was written down. */
const neverOrAlways = /\b(?:i|i'll|i've|i'm|we) (?:\S+ ){0,2}(?:never|always)\b/i;
const family: readonly ThinkingPattern[] = ['overgeneralizing', 'fortune-telling'];

function lessonOf(thought: Thought): Lesson {
  const { text, patterns } = thought;
  const wider = patterns.some((one) => family.includes(one)) && neverOrAlways.test(text);
  const all = wider ? [...new Set([...patterns, ...family])] : patterns;
  const accepted = all.map((pattern) => thinkingPatterns.indexOf(pattern));
  return { units: unitsOf(text), accepted: accepted.length > 0 ? accepted : [none] };
}

const rounds = 10;
/** What the weights are after each round from this one on is evened out: the last step is not the truth. */
const evenedFrom = 4;
const stride = 0.1;
const decay = 2e-4;
/** An ordinary thought counts this many times: there are fewer, and a false alarm is worse. */
const ordinaryWeight = 2.5;

/**
 * A softmax over the twelve patterns and "none", learnt by adaptive gradient steps. Any accepted
 * pattern counts as right. The same thoughts always give the same model.
 */
export function learn(thoughts: readonly Thought[]): Model {
  const model = emptyModel();
  const seen = Array.from({ length: outcomes }, () => new Float64Array(slots).fill(1e-4));
  const seenBias = new Float64Array(outcomes).fill(1e-4);
  const lessons = [...thoughts, ...embedded(thoughts, 99), ...pages(thoughts, 7)].map(lessonOf);
  const even = emptyModel();
  const roll = dice(12345);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = lessons.length - 1; index > 0; index -= 1) {
      const other = Math.floor(roll() * (index + 1));
      const [a, b] = [lessons[index], lessons[other]];
      if (a !== undefined && b !== undefined) [lessons[index], lessons[other]] = [b, a];
    }
    for (const { units, accepted } of lessons) {
      const heard = listen(model, units);
      const shares = sharesOf(heard.map(({ score }) => score));
      const weight = accepted.includes(none) ? ordinaryWeight : 1;
      const right = accepted.reduce((sum, outcome) => sum + (shares[outcome] ?? 0), 0);
      heard.forEach(({ parts }, outcome) => {
        const share = shares[outcome] ?? 0;
        const error = weight * (share - (accepted.includes(outcome) ? share / right : 0));
        if (Math.abs(error) < 1e-4) return;
        step(model.biases, seenBias, outcome, error);
        const [row, seenRow] = [model.rows[outcome], seen[outcome]];
        if (row === undefined || seenRow === undefined) return;
        units.forEach((unit, at) => {
          const part = parts[at] ?? 0;
          if (part < 1e-3) return;
          for (const slot of unit.slots) {
            const pull = error * part * unit.factor * loudness(slot) + decay * (row[slot] ?? 0);
            step(row, seenRow, slot, pull);
          }
        });
      });
    }
    if (round >= evenedFrom) addTo(even, model, 1 / (rounds - evenedFrom));
  }
  return even;
}

function emptyModel(): Model {
  return {
    rows: Array.from({ length: outcomes }, () => new Float64Array(slots)),
    biases: new Float64Array(outcomes),
  };
}

function addTo(sum: Model, model: Model, share: number): void {
  const add = (to: Float64Array, from: Float64Array | undefined) => {
    for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + share * (from?.[at] ?? 0);
  };
  for (const [outcome, row] of sum.rows.entries()) add(row, model.rows[outcome]);
  add(sum.biases, model.biases);
}

/** One step against the gradient, shorter where much has been learnt already. */
function step(values: Float64Array, seen: Float64Array, at: number, gradient: number): void {
  const sum = (seen[at] ?? 0) + gradient * gradient;
  seen[at] = sum;
  values[at] = (values[at] ?? 0) - (stride * gradient) / Math.sqrt(sum);
}
