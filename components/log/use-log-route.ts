import { useEffect, useState } from 'preact/hooks';

export const ways = ['save', 'backup', 'folder', 'two', 'bring', 'lock', 'let-go'] as const;
export type Way = (typeof ways)[number];
/** Looking back, a page on paper, one's own people, and one's own words. */
export const views = ['back', 'paper', 'people', 'words'] as const;
export type View = (typeof views)[number];
/** A place within the log page, beside the log itself. `all`: the list that names the ways. */
export type Place = 'all' | Way | View;

/** The address of the log itself, from a place beside it. */
export const logAddress = '#';

/** The address of a place within the log page. Links from elsewhere and bookmarks rest on it. */
export function addressOf(place: Place): string {
  if (isView(place)) return `#${place}`;
  return place === 'all' ? '#along' : `#along-${place}`;
}

export function isView(place: Place | null): place is View {
  return views.some((view) => view === place);
}

/** @returns null for the log itself, and for an address that leads nowhere */
export function placeIn(hash: string): Place | null {
  const places: readonly Place[] = ['all', ...ways, ...views];
  return places.find((place) => hash === addressOf(place)) ?? null;
}

/** Where the page is, as its address says; null for the log itself. Back and forward work. */
export function usePlace(): Place | null {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const look = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return place;
}
