import { now } from '../../utils/browser/clock.ts';
import { ownVersion } from '../../utils/browser/pages.ts';
import { openWelcome } from '../../utils/browser/windows.ts';
import { holdsWords } from '../../utils/log/drafts/has-draft.ts';
import { settleKeeping } from '../../utils/settings/store.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { markNewsSeen } from '../../utils/stores/news-seen.ts';
import { markWelcomed, wasWelcomed } from '../../utils/stores/schedule-store.ts';
import { followPolicy } from './follow-policy.ts';
import type { Loop } from './nudge-loop.ts';

/** Installed or updated: an update clears the alarms, a first install shows the way in. */
export async function installed(loop: Loop, reason: string): Promise<void> {
  const ran = loop.go('installed');
  await settle();
  await followPolicy(loop);
  if (reason === 'install') await welcome();
  await ran;
}

/** Before anything asks: whether this profile is new, or kept words before there was a question. */
async function settle(): Promise<void> {
  await settleKeeping(holdsWords).catch(() => {
    // Until the next install or update pages ask as of a new profile, and keep nothing before.
  });
}

/** Once on a machine: loading an unpacked extension claims an install at every launch. */
async function welcome(): Promise<void> {
  try {
    if (await wasWelcomed()) return;
    await openWelcome();
    await markWelcomed();
    // Whoever begins today is told of no changes.
    await markNewsSeen(ownVersion());
  } catch (error) {
    await noteTrouble('welcome', error, now().epochMilliseconds);
  }
}
