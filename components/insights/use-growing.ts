import { useEffect, useState } from 'preact/hooks';

/**
 * For a long list that is shown whole: a few more in every frame, so that the page stays lively.
 * @param of what the list is of: another one begins anew. @returns how many to show by now
 */
export function useGrowing(of: readonly unknown[], inOneFrame: number): number {
  const [shown, setShown] = useState({ of, count: inOneFrame });
  const count = shown.of === of ? shown.count : inOneFrame;
  useEffect(() => {
    if (count >= of.length) return;
    const frame = requestAnimationFrame(() => setShown({ of, count: count + inOneFrame }));
    return () => cancelAnimationFrame(frame);
  }, [of, count, inOneFrame]);
  return Math.min(count, of.length);
}
