import { rankQuestions } from '../../utils/reframe/question.ts';
import { english } from '../fakes/guard.ts';
import { freshThoughts } from '../tools/train-questions/thoughts.ts';
import { median } from './turns.ts';

/** What reading a sentence may cost, in milliseconds: nobody feels it at a key press. */
const mostMs = 10;

/** How long a thought takes to be read, by the question helper and by the guard. */
export function readings(): boolean {
  const thoughts = freshThoughts().map(({ text }) => text);
  const cost = (read: (text: string) => unknown): number => {
    // The first one compiles what all the others use.
    read(thoughts[0] ?? '');
    return median(
      thoughts.map((text) => {
        const began = performance.now();
        read(text);
        return performance.now() - began;
      }),
    );
  };
  const questions = cost(rankQuestions);
  const guard = cost(english);
  console.log(`Reading one of ${thoughts.length} written thoughts`);
  console.log(`  for a fitting question: median ${questions.toFixed(2)} ms, at most ${mostMs}`);
  console.log(`  for the guard:          median ${guard.toFixed(2)} ms, at most ${mostMs}`);
  return Math.max(questions, guard) <= mostMs;
}
