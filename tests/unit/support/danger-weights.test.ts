import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trainingTexts } from '../../tools/train-guard/texts.ts';
import { weightsFile } from '../../tools/train-guard/weights-file.ts';

it('the stored weights are what training makes of the written texts', () => {
  const stored = new URL('../../../utils/support/danger-weights.ts', import.meta.url);
  expect(weightsFile(trainingTexts()) === readFileSync(stored, 'utf8')).toBe(true);
}, 120_000);
