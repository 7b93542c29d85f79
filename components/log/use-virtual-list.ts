import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { useScrollAnchor } from './use-scroll-anchor.ts';

type Options = {
  /** Each item's own key; the list has as many. */
  keys: readonly string[];
  /** How tall an item may be before it was measured, in pixels. */
  estimate: (index: number) => number;
  list: { readonly current: HTMLElement | null };
  /** What the list is about: while it is the same one, what is looked at keeps its place. */
  about: unknown;
};

/** How far beyond the window items stand ready: so many at most, and no more past so many pixels. */
const ahead = { items: 4, pixels: 1_200 };

/** The item where what stands ready ends, one step at a time from `index`. */
function lastAhead(index: number, step: 1 | -1, estimate: Options['estimate']): number {
  let pixels = 0;
  let at = index;
  while (Math.abs(at - index) < ahead.items && pixels < ahead.pixels) {
    at += step;
    pixels += estimate(at);
  }
  return at;
}

/**
 * Of a list as long as the log only what is near the window is in the page, and what holds the
 * focus. The window itself scrolls.
 */
export function useVirtualList({ keys, estimate, list, about }: Options): {
  items: VirtualItem[];
  height: number;
  measure: (element: HTMLElement | null) => void;
} {
  const [, again] = useReducer<number, void>((count) => count + 1, 0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getItemKey: (index) => keys[index] ?? index,
    getScrollElement: () => window,
    estimateSize: estimate,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: list.current?.offsetTop ?? 0,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    onChange: () => again(),
    rangeExtractor: ({ startIndex, endIndex, count }) => {
      const first = Math.max(0, lastAhead(startIndex, -1, estimate));
      const last = Math.min(count - 1, lastAhead(endIndex, 1, estimate));
      const range = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      const focused = keys.indexOf(
        document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key ?? '',
      );
      const away = focused >= 0 && focused < count && !range.includes(focused);
      return away ? [...range, focused].sort((one, other) => one - other) : range;
    },
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useScrollAnchor({ keys, list, about });
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
