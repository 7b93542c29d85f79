import type { Evaluate } from './schedule.ts';

/** A window of its own, with one of our pages in it. */
export type OneWindow = {
  evaluate: Evaluate;
  /** Opens one of our pages anew, in place of the one before. */
  open(file: string): Promise<void>;
};

/** What stands in every text that is written here. */
export const secret = 'Zweifel';
export const patience = 60_000;
/** What a person does, in steps so small that another window can act between any two. */
export type Steps = AsyncGenerator<void, void, void>;

/** Tries a step again until it is done. @throws Error with the screen when it never is */
export async function* on(
  window: OneWindow,
  what: string,
  step: () => Promise<unknown>,
): AsyncGenerator<void, void, void> {
  const end = performance.now() + patience;
  while (!(await step())) {
    if (performance.now() > end) throw new Error(`${what}\n${await textOf(window)}`);
    yield;
  }
  yield;
}

export const textOf = async (window: OneWindow) =>
  String(await window.evaluate('document.body?.innerText ?? ""'));
