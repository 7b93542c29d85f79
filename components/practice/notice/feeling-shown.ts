import { type Family, feelingFamily, isFeeling } from '../../../utils/feelings/feelings.ts';
import type { OwnFeeling } from '../../../utils/feelings/own-feelings.ts';
import { contentLanguage } from '../../../utils/language/content.ts';
import { words } from '../../../utils/words/content/feelings.ts';
import { ownWords } from '../../controls/own-words.ts';

/** What a feeling is called: ours in the language of the page, one's own as it was written. */
export function feelingLabel(feeling: string): string {
  return isFeeling(feeling) ? words.labels[feeling].label : feeling;
}

/** What marks it: the language of ours, and that one's own were written by somebody. */
export function feelingMarks(feeling: string) {
  return isFeeling(feeling) ? contentLanguage('feelings') : ownWords(feeling);
}

/** Its family; null for a word that nothing is known of any more. */
export function familyOf(feeling: string, own: readonly OwnFeeling[]): Family | null {
  if (isFeeling(feeling)) return feelingFamily(feeling);
  return own.find(({ word }) => word === feeling)?.family ?? null;
}
