/**
 * Keeps the screen from going dark until told otherwise. The browser lets go of it whenever the page
 * is out of sight; once it is back, it is asked for again. Where it is refused, or there is none, the
 * screen does as it always does.
 * @returns the way to let go of it
 */
export function keepScreenOn(): () => void {
  let isOver = false;
  let held: WakeLockSentinel | null = null;
  let asking = false;
  const ask = async () => {
    const isWanted = () => !isOver && document.visibilityState === 'visible';
    if (!isWanted() || asking || (held && !held.released)) return;
    asking = true;
    try {
      held = await navigator.wakeLock.request('screen');
      if (isOver) await held.release();
    } catch {
      // A low battery, an old browser, or a page that has just gone out of sight.
    } finally {
      asking = false;
    }
  };
  const look = () => void ask();
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    // What is let go of already says so, and nothing else can go wrong.
    void held?.release().catch(() => undefined);
  };
}
