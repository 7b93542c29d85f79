import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Options = {
  /** The list's groups; entries in the page carry their id as `data-entry`. */
  keys: readonly string[];
  list: { readonly current: HTMLElement | null };
  /** What the list is about; another list may stand anywhere. */
  about: unknown;
};

/** Entries, and where they stood in the window, in pixels; the first that is still there counts. */
type Places = { id: string; top: number }[];

/** Until what came is measured, in ms. */
const settleMs = 400;
/** Whoever moves the page has another place in mind. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * What comes or goes above the entry that is looked at does not move it: the one that holds the
 * focus, else the first in the window. At the very top of the page, new ones may push it down.
 */
export function useScrollAnchor({ keys, list, about }: Options): void {
  const last = useRef({ keys, about });
  const kept = useRef<{ places: Places; until: number } | null>(null);
  if (last.current.keys !== keys) {
    // Read while the page still stands as it did.
    const places = last.current.about === about && list.current ? placesIn(list.current) : [];
    kept.current = { places, until: performance.now() + settleMs };
    last.current = { keys, about };
  }
  useLayoutEffect(() => {
    if (!kept.current || !list.current) return;
    const { places, until } = kept.current;
    if (performance.now() > until) {
      kept.current = null;
      return;
    }
    const now = new Map(placesOf(list.current).map(({ id, top }) => [id, top]));
    const place = places.find(({ id }) => now.has(id));
    const moved = place ? (now.get(place.id) ?? 0) - place.top : 0;
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

function placesOf(list: HTMLElement): Places {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  return entries
    .map((entry) => ({ id: entry.dataset.entry ?? '', top: entry.getBoundingClientRect().top }))
    .sort((one, other) => one.top - other.top);
}

function placesIn(list: HTMLElement): Places {
  const focused = document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry;
  const all = placesOf(list);
  const held = all.filter(({ id }) => id === focused);
  return scrollY > 0 ? [...held, ...all.filter(({ top }) => top >= 0)] : held;
}
