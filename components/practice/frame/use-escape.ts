import { useLayoutEffect } from 'preact/hooks';

/**
 * Esc, from the very moment its owner is on the page: an effect comes after the paint, and a key
 * pressed in between would close the whole popup.
 */
export function useEscape(onEscape: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Esc that ends a composition, or closes something of its own, is not meant here.
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // Otherwise Chromium closes the popup before anything is shown.
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onEscape]);
}
