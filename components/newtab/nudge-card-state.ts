import { ask } from '../../utils/browser/client.ts';
import { iconOnToolbar } from '../../utils/browser/toolbar-icon.ts';

export { watchClock } from '../../utils/browser/clock-watch.ts';

/** Whether there is a dot that nobody can see on the toolbar. */
export async function isNudgeShown(): Promise<boolean> {
  const [status, shown] = await Promise.all([ask('status'), iconOnToolbar()]);
  return status.dot && shown === false;
}

/** As a press on the notification. */
export function beginNudge(): void {
  ask('begin').catch(() => {
    // The toolbar's popup is there all the same.
  });
}
