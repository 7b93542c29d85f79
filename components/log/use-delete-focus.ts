import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The button that deleted an entry goes with it, and so does the one that brings it back: the focus
 * goes to what stands in its place, from where the other button is one step away.
 * @param gone the id of the entry that was deleted last
 */
export function useDeleteFocus(list: RefObject<HTMLElement | null>, gone: string | null): void {
  const last = useRef<string | null>(gone);
  useEffect(() => {
    const id = gone ?? last.current;
    last.current = gone;
    if (id === null || !isNowhere()) return;
    const place = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
    place?.focus({ preventScroll: true });
  }, [gone]);
}

/** What had the focus is no longer in the page. */
function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
