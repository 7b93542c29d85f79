import { isSealed } from '../../crypto/is-sealed.ts';
import { lookAtHidden } from '../../stores/hidden-look.ts';
import { readFields } from '../database/draft-row.ts';
import { answer, openExisting } from '../database/open-existing.ts';
import { lookForSeal } from '../lock/lock-glance.ts';
import { myWordsSlot, ownIn, readOwnFields, shownOf } from './my-words.ts';

/** A database that takes longer, in ms, is not waited for: a nudge has words of ours. */
const patience = 1_000;

/**
 * Own lines that a nudge may show, read without the log's code. None where the log has a lock, open
 * or not: the system keeps a history of notifications. None after somebody left in a hurry. Never
 * rejects. @param now epoch milliseconds
 */
export function ownNudgeLines(now: number): Promise<string[]> {
  const late = new Promise<string[]>((resolve) => setTimeout(resolve, patience, []));
  // Where anything does not answer, nobody knows that they may be shown.
  return Promise.race([lines(now).catch(() => []), late]);
}

async function lines(now: number): Promise<string[]> {
  if ((await lookForSeal()) !== false || (await lookAtHidden(now)) !== null) return [];
  const log = await openExisting();
  if (!log) return [];
  try {
    const row = await answer(log.transaction('drafts').objectStore('drafts').get(myWordsSlot));
    if (isSealed(row)) return [];
    const fields = readFields((row as { fields?: unknown } | undefined)?.fields);
    return shownOf(ownIn(readOwnFields(fields)), 'line').map(({ text }) => text);
  } finally {
    log.close();
  }
}
