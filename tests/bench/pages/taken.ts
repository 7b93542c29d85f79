import type { Sample } from './sample.ts';

/** A profile never used, the first opening after a start of the browser, and the tenth opening. */
export const states = ['fresh', 'cold', 'warm'] as const;
export const pages = ['newtab', 'popup'] as const;

export type State = (typeof states)[number];
export type Page = (typeof pages)[number];
export type Taken = Sample & {
  who: 'ours' | 'floor';
  page: Page;
  state: State;
  round: number;
  /** Milliseconds that a fixed piece of work took right before: how busy the machine was. */
  noise: number;
};
