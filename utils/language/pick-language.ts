/** What is spoken where nothing else fits. */
export const defaultLanguage = 'en';

/**
 * The language to speak: the chosen one, else the first of the browser's that there is: by its whole
 * tag, by language, script and region (`zh-Hant` takes `zh-TW`), by language and script (`zh-HK` takes
 * no simplified one before it has to), or by language alone; else the default.
 * @param choice a language tag, or anything else where none was chosen
 * @param wanted tags in the order of liking, or anything else
 * @param available tags as their folders are called
 */
export function pickLanguage(
  choice: unknown,
  wanted: unknown,
  available: readonly string[],
): string {
  if (available.includes(choice as string)) return choice as string;
  const real = available.filter((tag) => !isPseudo(tag));
  // Where one is all there is, nothing has to be compared: that costs the first frame milliseconds.
  if (real.length === 1) return real[0] ?? defaultLanguage;
  const spoken = tagsIn(real);
  for (const tag of tagsIn(wanted)) {
    for (const [at, reading] of readingsOf(tag).entries()) {
      const found = spoken.find((one) => readingsOf(one)[at] === reading);
      if (found) return found;
    }
  }
  return defaultLanguage;
}

/**
 * The locale for times, dates and numbers: the browser's where it speaks the language of the
 * interface (`en-GB` for `en`), else that language itself, so that no sentence mixes two.
 * @param wanted as `pickLanguage`
 */
export function localeFor(tag: string, wanted: unknown): string {
  const [own = defaultLanguage] = tagsIn([tag]);
  const spoken = tagsIn(wanted).filter((one) => readingsOf(one)[2] === readingsOf(own)[2]);
  return [...spoken, own].find(isKnown) ?? defaultLanguage;
}

/** Made of another language, to see what a real one would do to the pages: nobody speaks it. */
export const isPseudo = (tag: string) => /-X[A-Z]$/.test(tag);

/** The tags in a list, as `Intl` writes them; some systems have `en_GB`, or `de_DE.UTF-8`. */
const tagsIn = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).flatMap((one) => {
    try {
      return Intl.getCanonicalLocales(
        String(one)
          .replaceAll('_', '-')
          .replace(/[.@].*$/, ''),
      );
    } catch {
      return [];
    }
  });

/** Without this a browser tells times in a language of its own choice, in the midst of a sentence. */
const isKnown = (tag: string) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;

/** `zh-HK` as itself, `zh-Hant-HK`, `zh-Hant` and `zh`: what a tag leaves out is understood. */
function readingsOf(tag: string): string[] {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  // For Norwegian, browsers have two names.
  const name = language === 'no' ? 'nb' : language;
  return [tag, `${name}-${script}-${region}`, `${name}-${script}`, name];
}
