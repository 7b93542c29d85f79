import { now } from '../../utils/browser/clock.ts';
import { managedStorage } from '../../utils/browser/managed-storage.ts';
import { keepPolicy } from '../../utils/settings/policy-store.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import type { Loop } from './nudge-loop.ts';

/** Looks what an organisation has set, and plans anew where that has changed. Never rejects. */
export async function followPolicy(loop: Loop): Promise<void> {
  try {
    if (!(await keepPolicy(await managedStorage()))) return;
  } catch (error) {
    await noteTrouble('policy', error, now().epochMilliseconds);
    return;
  }
  loop.readAnew();
  await loop.go('policy');
}
