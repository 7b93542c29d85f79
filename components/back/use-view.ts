import { useEffect, useState } from 'preact/hooks';

/** Looking back, and a page on paper: places within the log page. */
export const views = ['back', 'paper'] as const;
export type View = (typeof views)[number];

export function viewAddress(view: View): string {
  return `#${view}`;
}

function viewIn(hash: string): View | null {
  return views.find((view) => hash === viewAddress(view)) ?? null;
}

/** Where the page is, as its address says; null elsewhere. Back and forward work. */
export function useView(): View | null {
  const [view, setView] = useState(() => viewIn(location.hash));
  useEffect(() => {
    const look = () => setView(viewIn(location.hash));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return view;
}
