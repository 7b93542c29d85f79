import { ask } from '../../utils/browser/client.ts';
import {
  hintedHourCycle,
  hintedLanguage,
  hourCycleKey,
  languageKey,
  pageHourCycle,
  pageLanguage,
} from '../../utils/language/page-language.ts';
import { defaultLanguage } from '../../utils/language/pick-language.ts';
import { readLanguageChoice } from '../../utils/stores/language-choice.ts';
import { writeLocal } from '../../utils/stores/local-storage.ts';
import { loadPart } from '../errors/load-part.ts';

/**
 * A page begins with what a hint says of language and clock; this sets the hint right. Where the page
 * would now speak otherwise it begins anew, whoever set the hint; and the worker is told how to speak.
 */
export async function keepLanguage(): Promise<void> {
  const { language, hourCycle } = await readLanguageChoice();
  setHint(languageKey, language);
  setHint(hourCycleKey, hourCycle);
  const wanted = `${hintedLanguage().tag} ${hintedHourCycle()}`;
  if (wanted !== `${pageLanguage.tag} ${pageHourCycle}` && beginAnewFor(wanted)) return;
  // The worker speaks the default by itself.
  if (pageLanguage.tag === defaultLanguage) return;
  const { tellWorker } = await loadPart(
    'worker-words',
    () => import('../../utils/language/tell-worker.ts'),
  );
  // Its menu stands in the old language until it looks.
  if (await tellWorker(pageLanguage.tag)) await ask('settingsChanged');
}

/** @returns false where it began anew for the same before: a hint that does not last would go on for ever */
function beginAnewFor(wanted: string): boolean {
  const { begunFor, ...state } = history.state ?? {};
  if (begunFor === wanted) return false;
  history.replaceState({ ...state, begunFor: wanted }, '');
  location.reload();
  return true;
}

const setHint = (key: string, value: string) => writeLocal(key, value === '' ? null : value);
