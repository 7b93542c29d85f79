import { areWordsHidden } from '../../stores/hidden-words.ts';
import { type DraftSchema, textField } from '../drafts/draft.ts';
import { openDraft } from '../drafts/open-draft.ts';
import { lockStatus } from '../lock/lock-status.ts';
import { type AfterWords, afterFields, afterSlot } from './after-fields.ts';

/** Both of them constants, as a draft wants them. */
export const afterSchema = each(() => textField) as DraftSchema<AfterWords>;
export const noAfterWords = each(() => '') as AfterWords;

/** How much a box takes, in UTF-16 code units. */
export const longestPlan = 80;
export const longestOccasion = 40;

/** What may be seen of them at a moment. */
export type AfterSeen =
  /** Somebody left in a hurry a while ago. */
  | { at: 'hidden' }
  /** They are sealed with the log. */
  | { at: 'locked' }
  | { at: 'seen'; words: AfterWords };

/** @param now epoch milliseconds. @throws LogProblem */
export async function lookAtAfterWords(now: number): Promise<AfterSeen> {
  if (await areWordsHidden()) return { at: 'hidden' };
  const { at } = await lockStatus(now);
  if (at === 'locked' || at === 'broken') return { at: 'locked' };
  const draft = await openDraft<AfterWords>(afterSlot, afterSchema);
  draft.close();
  return { at: 'seen', words: { ...noAfterWords, ...draft.fields } };
}

function each<V>(make: () => V): Record<string, V> {
  return Object.fromEntries(afterFields.map((name) => [name, make()]));
}
