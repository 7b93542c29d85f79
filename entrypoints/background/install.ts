import { now } from '../../utils/browser/clock.ts';
import { openWelcome } from '../../utils/browser/windows.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { markWelcomed, wasWelcomed } from '../../utils/stores/schedule-store.ts';
import type { Loop } from './nudge-loop.ts';

/** Installed or updated: an update clears the alarms, a first install shows the way in. */
export async function installed(loop: Loop, reason: string): Promise<void> {
  const ran = loop.go('installed');
  if (reason === 'install') await welcome();
  await ran;
}

/** Once on a machine: loading an unpacked extension claims an install at every launch. */
async function welcome(): Promise<void> {
  try {
    if (await wasWelcomed()) return;
    await openWelcome();
    await markWelcomed();
  } catch (error) {
    await noteTrouble('welcome', error, now().epochMilliseconds);
  }
}
