import type { Model } from '../../../utils/reframe/question-model.ts';
import { letterOf } from '../../../utils/text/weight-letters.ts';

/** The text of utils/reframe/question-weights.ts for a model. */
export function weightsFile(model: Model): string {
  const rows = model.rows.map((row, outcome) => {
    const largest = Number(
      row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0).toFixed(4),
    );
    const bias = Number((model.biases[outcome] ?? 0).toFixed(4));
    const letters = Array.from(row, (weight) => letterOf(weight, largest)).join('');
    return `  {\n    bias: ${bias},\n    largest: ${largest},\n    letters:\n      '${letters}',\n  },\n`;
  });
  return `// Made by \`node tests/tools/train-questions/train.ts\` from tests/fixtures/questions. Do not edit.
// One row for each pattern in the order of thinking-patterns.ts, then one for "none"; one letter a weight.
export const storedWeights: readonly {
  readonly bias: number;
  readonly largest: number;
  readonly letters: string;
}[] = [
${rows.join('')}];
`;
}
