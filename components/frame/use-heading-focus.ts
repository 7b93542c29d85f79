import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For the heading of something that has come into view: it takes the focus, so that a screen reader
 * hears where it is, and no button is pressed by a key still held down.
 * Where somebody was at a control before the page had its code, they stay there.
 * @param isDue whether it takes it
 * @param keys it takes it anew whenever one of them is another
 */
export function useHeadingFocus(
  isDue = true,
  keys: readonly unknown[] = [],
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isDue) return;
    const app = heading.current?.closest<HTMLElement>('#app[data-in-use]');
    app?.removeAttribute('data-in-use');
    const isThere = heading.current?.closest('main')?.contains(document.activeElement);
    if (!app || !isThere) heading.current?.focus();
  }, [isDue, ...keys]);
  return heading;
}
