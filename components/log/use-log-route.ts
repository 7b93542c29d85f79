import { useEffect, useState } from 'preact/hooks';

export const ways = ['lock', 'save', 'backup', 'folder', 'bring', 'let-go'] as const;
export type Way = (typeof ways)[number];
/** `all`: the letter that names the ways. */
export type Place = 'all' | Way;

const prefix = '#along';

/** The address of the log itself, from a place beside it. */
export const logAddress = '#';

/** The address of a place within the log page. */
export function addressOf(place: Place): string {
  return place === 'all' ? prefix : `${prefix}-${place}`;
}

function placeIn(hash: string): Place | null {
  if (hash === prefix) return 'all';
  return ways.find((way) => hash === addressOf(way)) ?? null;
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
