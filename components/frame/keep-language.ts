import { ask } from '../../utils/browser/client.ts';
import { hourCycleKey, languageKey, pageLanguage } from '../../utils/language/page-language.ts';
import { tellWorker } from '../../utils/language/tell-worker.ts';
import { readLanguageChoice } from '../../utils/stores/language-choice.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

/**
 * A page begins with what a hint says of language and clock; this looks what the settings say. Where
 * the hint was wrong it is set right and the page begins anew; and the worker is told how to speak.
 */
export async function keepLanguage(): Promise<void> {
  const { language, hourCycle } = await readLanguageChoice();
  const changed = [setHint(languageKey, language), setHint(hourCycleKey, hourCycle)];
  if (changed.includes(true)) location.reload();
  // Its menu stands in the old language until it looks.
  else if (await tellWorker(pageLanguage.tag)) await ask('settingsChanged');
}

/** @returns whether the hint is another one now */
function setHint(key: string, value: string): boolean {
  const wanted = value === '' ? null : value;
  if ((readLocal(key) ?? null) === wanted) return false;
  writeLocal(key, wanted);
  // Where localStorage takes nothing, beginning anew would never end.
  return (readLocal(key) ?? null) === wanted;
}
