import type { GuardLanguage } from './guard-language.ts';
import { type LanguageReader, readerFor } from './guard-reader.ts';
import { plainText, tokens } from './normalize.ts';

/**
 * Whether a private text speaks of danger, so that support should be offered beside it: harming
 * oneself, ending one's life (plainly or not), being hurt by somebody, fear of hurting somebody, or
 * worry about somebody's safety; also when it is past or denied. Ordinary harsh self-talk and
 * exaggeration do not count. It will miss cases: support must be within reach without it.
 *
 * Pure; never throws, whatever the string; time grows linearly with the text's length.
 */
export type NeedsSupport = (text: string) => boolean;

/** A guard that reads every one of some languages, whichever a text is written in. */
export function guardOf(languages: readonly GuardLanguage[]): NeedsSupport {
  let readers: readonly LanguageReader[] | undefined;
  return (text) => {
    // Compiled at the first text: a page that never reads a text never pays for it.
    readers ??= languages.map(readerFor);
    const words = tokens(plainText(text));
    return readers.some((reader) => {
      for (const stretch of reader.stretches(words)) if (reader.speaks(stretch)) return true;
      return false;
    });
  };
}
