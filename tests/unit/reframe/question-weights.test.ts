import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learn } from '../../tools/train-questions/learn.ts';
import { learnedFrom, stamp } from '../../tools/train-questions/learned-from.ts';
import { trainingThoughts } from '../../tools/train-questions/thoughts.ts';
import { weightsFile } from '../../tools/train-questions/weights-file.ts';

/** Since they were learnt nothing changed, in them or in what they were learnt from. */
const isUntouched = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === learnedFrom();

it('the stored weights are what training makes of the written thoughts', () => {
  // Learning takes seconds: the long run learns in any case.
  if (!process.env.KIND_PAUSE_LONG && isUntouched()) return;
  const stored = new URL('../../../utils/reframe/question-weights.ts', import.meta.url);
  expect(weightsFile(learn(trainingThoughts())) === readFileSync(stored, 'utf8')).toBe(true);
}, 300_000);
