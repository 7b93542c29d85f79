import type { Danger } from './danger.ts';
import type { GuardLanguage } from './guard-language.ts';
import { type LanguageReader, readerFor } from './guard-reader.ts';
import { certain, type Learned, unlikely } from './learned-reader.ts';
import { plainText, tokens } from './normalize.ts';

/** What was found, and the tag of the language whose rules found it. */
export type Finding = { readonly danger: Danger; readonly language: string };

/**
 * Reads a text with every one of some languages, whichever it is written in; null where it speaks of
 * no danger. Ordinary harsh self-talk and exaggeration do not count. It will miss cases: support
 * must be within reach without it.
 *
 * Pure; never throws, whatever the string; time grows linearly with the text's length.
 */
export function findDanger(
  text: string,
  readers: ReadonlyMap<string, LanguageReader>,
): Finding | null {
  const words = tokens(plainText(text));
  let found: Finding | null = null;
  for (const [language, reader] of readers) {
    const danger = dangerIn(words, reader);
    if (danger === 'danger') return { danger, language };
    if (danger !== null) found ??= { danger, language };
  }
  return found;
}

/** By a rule that is plain or that the learned reader, if there is one, agrees with; or by it alone. */
function dangerIn(words: readonly string[], reader: LanguageReader): Danger | null {
  const learned = reader.learned?.read(words);
  const isUnlikely = learned !== undefined && learned.score < unlikely;
  let found: Danger | null = null;
  for (const stretch of reader.stretches(words)) {
    const sign = reader.signIn(stretch);
    if (sign === null || (isUnlikely && !sign.isPlain)) continue;
    found = sign.danger;
    if (found === 'danger') return found;
  }
  return found ?? (learned && learned.score >= certain ? learned.danger : null);
}

/** A guard that has its languages at hand, each by its tag. */
export function guardOf(
  languages: Readonly<Record<string, GuardLanguage>>,
  learned: Readonly<Record<string, Learned>> = {},
): (text: string) => Danger | null {
  let readers: ReadonlyMap<string, LanguageReader> | undefined;
  return (text) => {
    // Compiled at the first text: whoever never reads a text never pays for it.
    readers ??= new Map(
      Object.entries(languages).map(([tag, tables]) => [tag, readerFor(tables, learned[tag])]),
    );
    return findDanger(text, readers)?.danger ?? null;
  };
}
