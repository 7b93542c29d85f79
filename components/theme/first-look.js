// Before the first paint: the colours and the heart that were chosen, out of what repeats the settings.
(() => {
  const root = document.documentElement;
  const show = (theme, isBare, isDiscreet) => {
    if (isBare) root.dataset.bareHeart = '';
    if (isDiscreet) {
      root.dataset.discreet = '';
      // Until the page says one: the name of the product stands in no history.
      document.title = '…';
    }
    if (theme !== 'light' && theme !== 'dark') return;
    root.dataset.theme = theme;
    document.querySelector('meta[name=color-scheme]').content = theme;
  };
  try {
    show(
      localStorage.getItem('theme'),
      localStorage.getItem('bare-heart'),
      localStorage.getItem('discreet'),
    );
  } catch {
    // Refused: the settings themselves are asked, which answer a moment later.
    (globalThis.browser ?? chrome).storage.local
      .get('settings')
      .then(({ settings: { theme, noTouch, touch = 'heart', discreet } }) =>
        show(theme, noTouch === true || touch !== 'heart', discreet === true),
      )
      .catch(() => undefined);
  }
})();
