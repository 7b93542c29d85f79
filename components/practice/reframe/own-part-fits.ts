import { readOne } from '../../../utils/log/entries.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { isHard } from '../../../utils/log/returning/hard-moment.ts';
import { entryNeedsSupport } from '../../../utils/log/returning/needs-support.ts';
import { isRealPain } from '../../../utils/reframe/question.ts';

/**
 * Whether a kept reframe may be asked for one thing to take responsibility for: there is a harsh
 * and a kinder sentence, nothing of the kind yet, no real pain, and the guard has nothing to say. Where any of
 * it cannot be told, it is not asked.
 */
export async function ownPartFits(entryId: string): Promise<boolean> {
  const entry = await readOne(entryId);
  if (entry?.kind !== 'reframe' || isHard(entry)) return false;
  const { harsh, friend, kinder, responsibility = '' } = entry.payload;
  // Without a harsh sentence of their own there is nothing that it could be about.
  if (isBlank(harsh) || isBlank(kinder) || !isBlank(responsibility)) return false;
  if ([harsh, friend, kinder].some(isRealPain)) return false;
  return !(await entryNeedsSupport(entry));
}
