import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learn } from '../../tools/train-questions/learn.ts';
import { trainingThoughts } from '../../tools/train-questions/thoughts.ts';
import { weightsFile } from '../../tools/train-questions/weights-file.ts';

it('the stored weights are what training makes of the written thoughts', () => {
  const stored = new URL('../../../utils/reframe/question-weights.ts', import.meta.url);
  expect(weightsFile(learn(trainingThoughts())) === readFileSync(stored, 'utf8')).toBe(true);
}, 300_000);
