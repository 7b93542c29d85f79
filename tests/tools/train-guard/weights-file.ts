import { readGuardRules } from '../../../utils/language/read-catalogues.ts';
import { familiesOf, passagesOf } from '../../../utils/support/danger-features.ts';
import type { Row } from '../../../utils/support/danger-model.ts';
import { tableLines } from '../../../utils/support/guard-language.ts';
import { plainText, tokens } from '../../../utils/support/normalize.ts';
import { letterOf } from '../../../utils/text/weight-letters.ts';
import { learn } from './learn.ts';
import type { WrittenText } from './texts.ts';

/** Which kinds of danger are violence by somebody. */
const violence = /^(?:violence|work-violence|sexual|danger-by-others)/;
/** A small row is enough to tell one danger from another. */
const violenceSlots = 4096;

/** The text of utils/support/danger-weights.ts, learned from some texts. */
export function weightsFile(texts: readonly WrittenText[]): string {
  const families = familiesOf(tableLines(readGuardRules('en').families));
  const examples = texts.map(({ text, expect, kind }) => ({
    passages: passagesOf(tokens(plainText(text)), families),
    isDanger: expect === 'support',
    isViolence: violence.test(kind),
    isMixed: kind === 'diary' || kind.startsWith('past'),
  }));
  const danger = learn(
    examples.map(({ passages, isDanger }) => ({ passages, isWanted: isDanger })),
  );
  const told = examples.filter(({ isDanger, isMixed }) => isDanger && !isMixed);
  const which = learn(
    told.map(({ passages, isViolence }) => ({ passages, isWanted: isViolence })),
    violenceSlots,
  );
  return `// Made by \`node tests/tools/train-guard/train.ts\` from tests/fixtures/support. Do not edit.
import type { Learned } from './learned-reader.ts';

/** What was learned of English; one letter a weight. */
export const english: Learned = {
  danger: ${stored(danger)},
  violence: ${stored(which)},
};
`;
}

function stored({ weights, bias }: Row): string {
  const largest = Number(
    weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0).toFixed(4),
  );
  const letters = Array.from(weights, (weight) => letterOf(weight, largest)).join('');
  return `{\n    bias: ${Number(bias.toFixed(4))},\n    largest: ${largest},\n    letters:\n      '${letters}',\n  }`;
}
