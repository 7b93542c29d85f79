// Before the first paint: the colours that were chosen, out of the hint that repeats the setting.
(() => {
  const show = (theme) => {
    if (theme !== 'light' && theme !== 'dark') return;
    document.documentElement.dataset.theme = theme;
    document.querySelector('meta[name=color-scheme]').content = theme;
  };
  try {
    show(localStorage.getItem('theme'));
  } catch {
    // Refused: the setting itself is asked, which answers a moment later.
    (globalThis.browser ?? chrome).storage.local
      .get('settings')
      .then(({ settings }) => show(settings?.theme))
      .catch(() => undefined);
  }
})();
