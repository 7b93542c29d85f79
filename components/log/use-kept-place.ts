import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Options = {
  /** The list's items, each shown one carrying its key as `data-key`. */
  keys: readonly string[];
  list: { readonly current: HTMLElement | null };
  /** What the list is about; another list may stand anywhere. */
  about: unknown;
};

/** An item, and where it stood in the window, in pixels. */
type Place = { key: string; top: number };

/** Until what came is measured, in ms. */
const settleMs = 400;
/** Whoever moves the page has another place in mind. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Items that come or go above the one that is looked at do not move it: the one that holds the
 * focus, else the first in the window. At the very top of the page, new ones may push it down.
 */
export function useKeptPlace({ keys, list, about }: Options): void {
  const last = useRef({ keys, about });
  const kept = useRef<(Place & { until: number }) | null>(null);
  if (last.current.keys !== keys) {
    const same = last.current.about === about;
    const place = same && list.current ? placeIn(list.current) : null;
    // Read while the page still stands as it did.
    kept.current = place && { ...place, until: performance.now() + settleMs };
    last.current = { keys, about };
  }
  useLayoutEffect(() => {
    const place = kept.current;
    if (!place || !list.current) return;
    if (performance.now() > place.until) {
      kept.current = null;
      return;
    }
    const now = itemsOf(list.current).find(({ dataset }) => dataset.key === place.key);
    const moved = now ? now.getBoundingClientRect().top - place.top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  });
  useEffect(() => {
    const forget = () => {
      kept.current = null;
    };
    for (const name of moves) addEventListener(name, forget, { passive: true });
    return () => {
      for (const name of moves) removeEventListener(name, forget);
    };
  }, []);
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-key]')];
}

function placeIn(list: HTMLElement): Place | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]');
  const item =
    focused && list.contains(focused)
      ? focused
      : scrollY > 0
        ? itemsOf(list)
            .filter((one) => one.getBoundingClientRect().bottom > 0)
            .sort((one, other) => topOf(one) - topOf(other))[0]
        : undefined;
  return item?.dataset.key === undefined ? null : { key: item.dataset.key, top: topOf(item) };
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}
