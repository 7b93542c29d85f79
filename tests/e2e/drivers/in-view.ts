import { setTimeout as wait } from 'node:timers/promises';
import type { Evaluate } from './schedule.ts';

/** What a look at the popup found. Each in a few words, empty when all is well. */
export type InView = {
  /** Scroll bars of the page or of a part of it; a long text in its own place is none. */
  scrolled: string[];
  /** What leads on or out and is not wholly in view, or covered. */
  lost: string[];
};

/** What leads on or out: it never scrolls away, as what stands beside the words may. */
const leading = [
  '[data-always]',
  '[class*="_foot_"] button',
  '[class*="_choices_"] button',
  '[class*="_more_"] button',
  '[class*="_above_"]:not([data-aside]) button',
].join();

export type Look = {
  /** How much of the popup can really be seen, in CSS pixels; none: as much as the page thinks. */
  seen?: () => Promise<{ height: number }>;
  /** Scroll bars are no complaint. */
  mayScroll?: boolean;
};

/** A panel of the browser takes its new size a moment after the page in it. */
const patienceMs = 3_000;

/** Looks at the popup until nothing is to be said of it, or it has had time to take its size. */
export async function inView(
  evaluate: Evaluate,
  { seen, mayScroll = false }: Look = {},
): Promise<InView> {
  for (const end = performance.now() + patienceMs; ; await wait(100)) {
    const { scrolled, lost } = await lookAt(evaluate, (await seen?.())?.height);
    const found = { scrolled: mayScroll ? [] : scrolled, lost };
    const isWell = found.scrolled.length === 0 && lost.length === 0;
    if (isWell || performance.now() > end) return found;
  }
}

async function lookAt(evaluate: Evaluate, height?: number): Promise<InView> {
  return (await evaluate(`(() => {
    const isLong = (one) => one.matches('textarea, dd, blockquote');
    const scrolls = (one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      return (one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(overflowY))
        || (one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(overflowX));
    };
    // Of the page itself a bar counts, which takes room, and what a wheel or a key would move.
    const page = document.documentElement;
    const bars = [innerWidth - page.clientWidth, innerHeight - page.clientHeight];
    scrollTo(0, page.scrollHeight);
    const nameOf = (one) => (one.getAttribute('aria-label') ?? one.innerText).trim().slice(0, 30);
    const inside = [...document.querySelectorAll('body, body *')]
      .filter((one) => !isLong(one) && scrolls(one))
      .map((one) => (String(one.className) || one.tagName)
        + ' ' + (one.scrollHeight - one.clientHeight) + ' ' + (one.scrollWidth - one.clientWidth));
    const high = ${height ?? 'innerHeight'};
    const lost = [...document.querySelectorAll(${JSON.stringify(leading)})]
      .filter((one) => {
        if (one.getClientRects().length === 0) return false;
        const { left, top, right, bottom } = one.getBoundingClientRect();
        if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > high + 0.5) return true;
        const inset = 6;
        const seen = (x, y) => one.contains(document.elementFromPoint(x, y));
        return !seen((left + right) / 2, top + inset) || !seen((left + right) / 2, bottom - inset);
      })
      .map((one) => nameOf(one) + ' at ' + Math.round(one.getBoundingClientRect().bottom));
    const ofPage = bars.some((bar) => bar > 1) ? ['the page, bars of ' + bars] : [];
    return { scrolled: [...ofPage, ...inside], lost };
  })()`)) as InView;
}
