import { inSlices, timeSlices } from '../async/time-slices.ts';
import { type Finding, findDanger } from '../support/guard.ts';
import type { GuardLanguage } from '../support/guard-language.ts';
import { compile, type LanguageReader } from '../support/guard-reader.ts';
import type { Learned } from '../support/learned-reader.ts';
import { isWrittenIn } from '../support/written-in.ts';
import { guardLanguages } from './guard-languages.ts';
import { defaultLanguage } from './pick-language.ts';

export type GuardReading = {
  finding: Finding | null;
  /** Whether the rules of every language that the text may be in are there. If not, no finding says nothing. */
  isWhole: boolean;
};

/** Put in place by the build. */
declare const __GUARD_LANGUAGES__: readonly string[];

const readers = new Map<string, LanguageReader>();
const asked = new Map<string, Promise<void>>();
const tries = new Map<string, number>();

/**
 * Reads a text of a few thousand letters. People write to themselves in their mother tongue, whatever
 * language the interface speaks: with the first text that is not plainly in the default language,
 * the rules of every other one are fetched. What could not be is asked for again each time.
 */
export async function readWithGuard(text: string): Promise<GuardReading> {
  await load(defaultLanguage);
  const own = readers.get(defaultLanguage);
  const needed = own && isWrittenIn(own, text) ? [defaultLanguage] : guardLanguages;
  await Promise.all(needed.filter((tag) => tag !== defaultLanguage).map(load));
  const there = needed.flatMap((tag): [string, LanguageReader][] => {
    const reader = readers.get(tag);
    return reader ? [[tag, reader]] : [];
  });
  return {
    finding: findDanger(text, new Map(there)),
    isWhole: there.length === needed.length,
  };
}

async function load(tag: string): Promise<void> {
  if (readers.has(tag)) return;
  const loading = asked.get(tag) ?? compiled(tag);
  asked.set(tag, loading);
  await loading;
}

async function compiled(tag: string): Promise<void> {
  tries.set(tag, (tries.get(tag) ?? 0) + 1);
  try {
    // In steps, so that the page stays lively while somebody writes.
    const [rules, learned] = await Promise.all([rulesOf(tag), learnedOf(tag)]);
    readers.set(tag, await inSlices(compile(rules, learned), timeSlices()));
  } catch {
    asked.delete(tag);
  }
}

/** Only the default language has more than rules. */
async function learnedOf(tag: string): Promise<Learned | undefined> {
  if (tag !== defaultLanguage) return undefined;
  return (await import('../support/danger-weights.ts')).english;
}

async function rulesOf(tag: string): Promise<GuardLanguage> {
  if (typeof __GUARD_LANGUAGES__ === 'undefined') {
    return (await import('./read-catalogues.ts')).readGuardRules(tag);
  }
  // Browsers may remember that an address did not load: the next try has another one.
  const number = tries.get(tag) ?? 1;
  const path = `/locales/${tag}/content/guard-rules.js${number > 1 ? `?${number}` : ''}`;
  return (await import(/* @vite-ignore */ path)).default;
}
