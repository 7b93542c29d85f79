import { readWithGuard } from '../../../utils/language/load-guard.ts';
import { offerWording } from '../../../utils/reframe/question-wording.ts';
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
  const wording = offerWording(harsh);
  return wording && (oneWay(words[wording], harsh) ?? null);
}
