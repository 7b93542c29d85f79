import { after, now } from '../../utils/browser/clock.ts';
import { coverTab, ourTabs, removeTabs } from '../../utils/browser/leave.ts';
import { lookForSeal } from '../../utils/log/lock/lock-glance.ts';
import { lockNow } from '../../utils/log/lock/lock-session.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { lookAtHidden, noteLocked } from '../../utils/stores/hidden-look.ts';
import { hideWords } from '../../utils/stores/hidden-words.ts';
import { forgetHandover, markPractice } from '../../utils/stores/session-store.ts';

/** A page that was told has emptied its tab by then, in milliseconds. */
const emptyMs = 250;
/** One that is still there by then sleeps, or does not answer. */
const stuckMs = 1_500;

/** A page of ours leaves. @param page whatever it sent */
export async function leaveQuickly(page: unknown): Promise<void> {
  const { hasLock, tab } = (page ?? {}) as Record<string, unknown>;
  const open = await ourTabs().catch((): number[] => []);
  await finishExit(hasLock === true);
  if (typeof tab === 'number') after(emptyMs, () => void removeTabs([tab]));
  after(stuckMs, () => void removeStuck(open));
  await Promise.all([markPractice(null), forgetHandover()]);
}

/** Locks the log and hides one's own words, whoever of the pages was the first to ask for it. */
async function finishExit(hasLock: boolean): Promise<void> {
  const at = now().epochMilliseconds;
  const trouble = (error: unknown) => noteTrouble('hidden', error, at);
  const isLocked = lockNow().then(() => true, trouble);
  try {
    if (!(await lookAtHidden(at))) await hideWords(crypto.randomUUID(), hasLock, at);
    if (await isLocked) await noteLocked(await lookForSeal());
  } catch (error) {
    await trouble(error);
  }
}

/** Those that showed a page of ours when somebody left, and do so still. */
async function removeStuck(before: readonly number[]): Promise<void> {
  const still = await ourTabs().catch((): number[] => []);
  for (const id of before.filter((one) => still.includes(one))) {
    await Promise.allSettled([coverTab(id)]);
    await removeTabs([id]);
  }
}

/**
 * For the heartbeat: counts the time in which words stay hidden, and locks the log where a worker
 * ended before it had. Where nobody left it is one small read.
 */
export async function lookAfterExit(at: number): Promise<void> {
  try {
    const note = await lookAtHidden(at);
    if (!note || (note.locked && !note.untilUnlocked)) return;
    if (!note.locked) await lockNow();
    await noteLocked(await lookForSeal());
  } catch (error) {
    await noteTrouble('hidden', error, at);
  }
}
