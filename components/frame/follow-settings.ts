import { loadPart } from '../errors/load-part.ts';

/** Sets right what a page knew of language and clock before the settings could be read. */
export async function followSettings(): Promise<void> {
  const { keepLanguage } = await loadPart('language', () => import('./keep-language.ts'));
  await keepLanguage();
}
