import type { AfterWords } from '../../utils/log/after-words/after-fields.ts';
import { isBlank } from '../../utils/log/entry/text.ts';
import { type Occasion, type TimeOccasion, timeOccasions } from '../../utils/schedule/types.ts';
import { words } from '../../utils/words/storage/after.ts';

/** The name that all set times share, or that of the occasion itself. */
export function kindOf(occasion: Occasion): Exclude<Occasion, TimeOccasion> | 'time' {
  return isTime(occasion) ? 'time' : occasion;
}

export function isTime(occasion: Occasion): occasion is TimeOccasion {
  return timeOccasions.some((slot) => slot === occasion);
}

/** "After a call, I will …": what the person goes on from. */
export function leadText(occasion: Occasion, own: AfterWords): string {
  const name = isTime(occasion) ? own[`${occasion} name`].trim() : '';
  return isBlank(name) ? words.leads[kindOf(occasion)] : words.leads.named({ name });
}

/** The whole sentence as it was written; null where nothing was. */
export function afterSentence(occasion: Occasion, own: AfterWords): string | null {
  const plan = own[occasion].trim();
  if (isBlank(plan)) return null;
  const name = isTime(occasion) ? own[`${occasion} name`].trim() : '';
  return isBlank(name)
    ? words.sentences[kindOf(occasion)]({ plan })
    : words.sentences.named({ name, plan });
}
