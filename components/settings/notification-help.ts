import { systemHere } from '../../utils/browser/pages.ts';
import { words } from '../../utils/words/notification-help.ts';

/** Where this system may hold notifications back. */
export async function notificationHelp(): Promise<string> {
  return `${words.systems[await systemHere()]} ${words.orDot}`;
}
