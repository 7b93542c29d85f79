import { readWithGuard } from '../../../utils/language/load-guard.ts';
import { offerQuestion } from '../../../utils/reframe/question.ts';
import { oneWay } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/content/questions.ts';
import { readLong } from '../../support/read-long.ts';

/**
 * One more gentle question for a harsh sentence, or null; none where support comes first, be it
 * for what was written beside it; none either where a rule of the guard could not be loaded.
 */
export async function fittingQuestion(
  harsh: string,
  beside: readonly string[] = [],
): Promise<string | null> {
  for (const text of [harsh, ...beside]) {
    const { finding, isWhole } = await readLong(text, readWithGuard);
    if (finding || !isWhole) return null;
  }
  const pattern = offerQuestion(harsh);
  return pattern && (oneWay(words[pattern], harsh) ?? null);
}
