/** What is spoken where nothing else fits. */
export const defaultLanguage = 'en';

/**
 * The language to speak: the chosen one, else the first of the browser's that there is: by its whole
 * tag, by language and script (`de-AT` takes `de`, `zh-TW` no simplified one before it has to), or by
 * language alone; else the default.
 * @param choice a language tag, or anything else where none was chosen
 * @param wanted tags in the order of liking
 * @param available tags as their folders are called
 */
export function pickLanguage(
  choice: unknown,
  wanted: readonly string[],
  available: readonly string[],
): string {
  if (available.includes(choice as string)) return choice as string;
  const spoken = available.filter((tag) => !isPseudo(tag));
  for (const tag of wanted) {
    const found =
      available.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      spoken.find((one) => written(one) === written(tag)) ??
      spoken.find((one) => languageOf(one) === languageOf(tag));
    if (found) return found;
  }
  return defaultLanguage;
}

/** Made of another language, to see what a real one would do to the pages: nobody speaks it. */
export const isPseudo = (tag: string) => /-X[A-Z]$/.test(tag);

/** The first part of a tag. */
export const languageOf = (tag: string) => (tag.split('-', 1)[0] ?? tag).toLowerCase();

function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
