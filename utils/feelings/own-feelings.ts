import { foldText } from '../text/fold-text.ts';
import { type Family, type Feeling, feelings } from './feelings.ts';
import type { FeelingLabels } from './find-feelings.ts';

/** A word of a person's own. An entry holds it as it was written. */
export type OwnFeeling = { word: string; family: Family };

/** As long as one may be, in UTF-16 code units. */
export const longestFeeling = 30;

/** Whether it can be a word of somebody's own. */
export function isOwnFeeling(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= longestFeeling &&
    value.isWellFormed() &&
    value.trim() !== ''
  );
}

/** The feeling of ours that a word names already, as a language says it; null for none. */
export function feelingNamed(
  word: string,
  labels: Readonly<Record<Feeling, { readonly label: string }>>,
): Feeling | null {
  const folded = foldText(word.trim());
  return (
    feelings.find((one) => one === word.trim() || foldText(labels[one].label) === folded) ?? null
  );
}

/** Those that are no words of ours, each once. */
export function besideOurs(own: readonly OwnFeeling[], labels: FeelingLabels): OwnFeeling[] {
  const seen = new Set<string>();
  return own.flatMap(({ word, family }) => {
    const trimmed = word.trim();
    const folded = foldText(trimmed);
    if (folded === '' || seen.has(folded) || feelingNamed(trimmed, labels)) return [];
    seen.add(folded);
    return [{ word: trimmed, family }];
  });
}

/** Own words that what was typed begins, or begins a word in; all of them where nothing was typed. */
export function findOwnFeelings(query: string, own: readonly OwnFeeling[]): OwnFeeling[] {
  const typed = foldText(query.trim());
  return own.filter(({ word }) => ` ${foldText(word)}`.includes(` ${typed}`));
}
