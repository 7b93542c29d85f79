import { keepLook } from '../theme/keep-look.ts';
import { keepLanguage } from './keep-language.ts';

/** Sets right what pages are begun with by hints: their look, language and clock. */
export async function keepChoices(): Promise<void> {
  await Promise.all([keepLook(), keepLanguage()]);
}
