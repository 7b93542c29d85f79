import { keepLook } from '../theme/keep-look.ts';
import { keepLanguage } from './keep-language.ts';

/** Sets right what a page was begun with by hints: its look, its language, its clock. */
export async function keepChoices(): Promise<void> {
  await Promise.all([keepLook(), keepLanguage()]);
}
