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
import { thinkingPatterns } from '../../../utils/reframe/thinking-patterns.ts';
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

/** Every thought once more, among one to three ordinary ones: people write context around it. */
export function embedded(thoughts: readonly Thought[], seed: number): Thought[] {
  const roll = dice(seed);
  const ordinary = thoughts.filter((thought) => thought.patterns.length === 0);
  return thoughts.map((thought) => {
    const around: [string[], string[]] = [[], []];
    const count = 1 + Math.floor(roll() * 3);
    for (let index = 0; index < count; index += 1) {
      const side = roll() < 0.7 ? 0 : 1;
      const chosen = ordinary[Math.floor(roll() * ordinary.length)];
      if (chosen !== undefined) around[side].push(chosen.text);
    }
    return { ...thought, text: [...around[0], thought.text, ...around[1]].join(' ') };
  });
}

type Lesson = { readonly units: readonly Unit[]; readonly accepted: readonly number[] };

function lessonOf(thought: Thought): Lesson {
  const accepted = thought.patterns.map((pattern) => thinkingPatterns.indexOf(pattern));
  return { units: unitsOf(thought.text), accepted: accepted.length > 0 ? accepted : [none] };
}

const rounds = 6;
const stride = 0.1;
const decay = 1e-3;
/** An ordinary thought counts this many times: there are fewer, and a false alarm is worse. */
const ordinaryWeight = 2.5;

/**
 * A softmax over the twelve patterns and "none", learnt by adaptive gradient steps. Any accepted
 * pattern counts as right. The same thoughts always give the same model.
 */
export function learn(thoughts: readonly Thought[]): Model {
  const model = {
    rows: Array.from({ length: outcomes }, () => new Float64Array(slots)),
    biases: new Float64Array(outcomes),
  };
  const seen = Array.from({ length: outcomes }, () => new Float64Array(slots).fill(1e-4));
  const seenBias = new Float64Array(outcomes).fill(1e-4);
  const lessons = [...thoughts, ...embedded(thoughts, 99)].map(lessonOf);
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
  }
  return model;
}

/** One step against the gradient, shorter where much has been learnt already. */
function step(values: Float64Array, seen: Float64Array, at: number, gradient: number): void {
  const sum = (seen[at] ?? 0) + gradient * gradient;
  seen[at] = sum;
  values[at] = (values[at] ?? 0) - (stride * gradient) / Math.sqrt(sum);
}
