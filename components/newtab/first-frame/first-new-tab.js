// Before the first paint of a new tab: the light of the hour, and whether a card is wanted at all.
(() => {
  const root = document.documentElement;
  const today = Temporal.Now.plainDateISO().toString();

  const lightNow = () => {
    const { hour } = Temporal.Now.plainTimeISO();
    if (hour < 5 || hour >= 21) return 'night';
    if (hour < 10) return 'morning';
    return hour < 17 ? 'day' : 'evening';
  };
  const shine = () => {
    root.dataset.light = lightNow();
  };
  shine();
  // Only while nobody looks: light that jumps is a flash.
  document.addEventListener('visibilitychange', shine);

  // Other browsers made of Chromium have a page of their own under another address, or none.
  const own = /^(Chromium|Google Chrome|HeadlessChrome|\W?Not\W?A\W?Brand)$/i;
  const brands = navigator.userAgentData?.brands ?? [];
  const hasOwnNewTab = brands.length > 0 && brands.every(({ brand }) => own.test(brand));

  // One that leads back here leads here once: after that the page stays empty.
  const leftKey = 'left-new-tab';
  const leftJustNow = () => {
    try {
      const left = Number(sessionStorage.getItem(leftKey));
      sessionStorage.setItem(leftKey, String(Date.now()));
      return Math.abs(Date.now() - left) < 5_000;
    } catch {
      // Without a memory there is nothing that keeps it from going round.
      return true;
    }
  };

  const leave = async (pressed) => {
    root.dataset.card = 'off';
    if (!hasOwnNewTab) return;
    // Whoever comes here by Back is not sent forward again.
    const [{ type } = {}] = performance.getEntriesByType('navigation');
    if (!pressed && (type === 'back_forward' || leftJustNow())) return;
    const tab = await chrome.tabs.getCurrent();
    await chrome.tabs.update(tab.id, { url: 'chrome://new-tab-page/' });
  };
  // Refused: the page stays empty, in the colours that were chosen.
  const leaveQuietly = (pressed) => void leave(pressed).catch(() => undefined);
  addEventListener('card-off', ({ detail }) => leaveQuietly(detail === 'pressed'));

  const hint = (key) => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      // Refused: the page asks the settings, a moment later.
      return '';
    }
  };
  const [mode, whose] = hint('new-tab').split(' ');
  if (whose === 'mine' || whose === 'both') root.dataset.cards = whose;
  if (mode === 'off' || (mode === 'first' && hint('new-tab-day') === today)) leaveQuietly(false);
  // A page that Back brings to life again as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hint('new-tab').startsWith('off')) root.dataset.card = 'off';
  });
})();
