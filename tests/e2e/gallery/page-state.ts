import type { Page } from 'playwright-core';
import type { Settings } from '../../../utils/settings/settings.ts';
import { until } from '../../tools/browsers/until.ts';
import { type PopupWalk, plain } from '../drivers/popup-walk.ts';

/** What the log holds, in the order in which a profile comes to it. `new`: nobody said yes yet. */
export const logStages = ['new', 'empty', 'three', 'many', 'missing', 'locked'] as const;
export type LogStage = (typeof logStages)[number];

/** One state of one page, and how to get there. */
export type PageState = {
  screen: string;
  name: string;
  /** The page's file, with a place in it. */
  file: string;
  log: LogStage;
  /** What somebody chose before. */
  settings?: Partial<Settings>;
  /** What localStorage remembers from earlier, by key. */
  remembered?: Readonly<Record<string, string>>;
  /** From the page as it opens: what is pressed and written. */
  reach?: (walk: PopupWalk, page: Page) => Promise<unknown>;
  /** The page gives way to one that is not ours: nothing on it is looked at. */
  isLeft?: true;
  /** Looked at with every change; the others once in a while. */
  isBrief?: true;
};

/** Presses the first of several that look alike, by what stands on it. */
export function pressFirst(walk: PopupWalk, text: string, which = 'button'): Promise<unknown> {
  return until(
    15_000,
    `one of "${text}" to press`,
    () =>
      walk.run(`(() => {
      if ('settling' in document.documentElement.dataset) return false;
      const one = [...document.querySelectorAll(${JSON.stringify(which)})]
        .find((each) => each.textContent${plain}.trim() === ${JSON.stringify(walk.said(text))});
      one?.focus();
      one?.click();
      return one !== undefined;
    })()`) as Promise<boolean>,
  );
}

/** Waits until the page shows what a selector names. */
export function stands(walk: PopupWalk, selector: string): Promise<unknown> {
  return until(
    15_000,
    selector,
    () =>
      walk.run(`[...document.querySelectorAll(${JSON.stringify(selector)})]
      .some((one) => one.checkVisibility())`) as Promise<boolean>,
  );
}
