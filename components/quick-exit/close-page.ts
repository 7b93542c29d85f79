import { coverTab, ownTab, removeTabs } from '../../utils/browser/leave.ts';
import { send } from '../../utils/browser/messages.ts';
import { allWritten } from '../../utils/log/drafts/pending-writes.ts';

/** A page that shows nothing any more waits so long for its last letters and the lock, in ms. */
const patience = 3_000;
/** A popup has closed by then, in ms. */
const closeMs = 300;

/** Takes this page away, once what was typed in it is safe and the worker has locked the log. */
export async function closePage(hasLock: boolean): Promise<void> {
  const tab = await ownTab().catch(() => null);
  const isPage = tab !== null && !tab.isWindow;
  if (isPage) await Promise.allSettled([coverTab(tab.id)]);
  const told = send('quickExit', { hasLock, ...(isPage && { tab: tab.id }) }).then(
    () => true,
    () => false,
  );
  const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false));
  const safe = Promise.all([told, allWritten()]).then(([isTold]) => isTold);
  const isTold = await Promise.race([safe, late]);
  if (!tab) closePopup();
  // Its tab is taken away in a moment, and what could be opened again is an empty page.
  else if (isPage && isTold) location.replace('about:blank');
  else await removeTabs([tab.id]);
}

/** Should it be no popup after all, an empty page stands there. */
function closePopup(): void {
  window.close();
  setTimeout(() => location.replace('about:blank'), closeMs);
}
