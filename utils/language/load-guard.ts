import { guardOf, type NeedsSupport } from '../support/guard.ts';
import type { GuardLanguage } from '../support/guard-language.ts';
import { guardLanguages } from './guard-languages.ts';

export type LoadedGuard = {
  needsSupport: NeedsSupport;
  /** Whether the rules of every language that has some are there. If not, a "no" says nothing. */
  isWhole: boolean;
};

/** Put in place by the build. */
declare const __GUARD_LANGUAGES__: readonly string[];

const loaded = new Map<string, GuardLanguage>();
let asked: Promise<LoadedGuard> | undefined;
let tries = 0;

/**
 * The guard. It reads every language that has rules, whatever language the interface speaks: people
 * write to themselves in their mother tongue. What could not be loaded is asked for again each time.
 */
export function loadGuard(): Promise<LoadedGuard> {
  asked ??= loadRules().then((guard) => {
    if (!guard.isWhole) asked = undefined;
    return guard;
  });
  return asked;
}

async function loadRules(): Promise<LoadedGuard> {
  tries++;
  await Promise.all(guardLanguages.map(load));
  const isWhole = loaded.size === guardLanguages.length;
  return { needsSupport: guardOf([...loaded.values()]), isWhole };
}

async function load(tag: string): Promise<void> {
  if (loaded.has(tag)) return;
  const rules = await rulesOf(tag).catch(() => null);
  if (rules) loaded.set(tag, rules);
}

async function rulesOf(tag: string): Promise<GuardLanguage> {
  if (typeof __GUARD_LANGUAGES__ === 'undefined') {
    return (await import('./read-catalogues.ts')).readGuardRules(tag);
  }
  // Browsers may remember that an address did not load: the next try has another one.
  const path = `/locales/${tag}/content/guard-rules.js${tries > 1 ? `?${tries}` : ''}`;
  return (await import(/* @vite-ignore */ path)).default;
}
