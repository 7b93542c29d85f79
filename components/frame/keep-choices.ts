import { keepTheme } from '../theme/keep-theme.ts';
import { keepLanguage } from './keep-language.ts';

/** Sets right what a page was begun with by hints: its colours, its language, its clock. */
export async function keepChoices(): Promise<void> {
  await Promise.all([keepTheme(), keepLanguage()]);
}
