import { ask } from './client.ts';

/** How often is looked, in ms; a page out of sight may be looked at less often. */
const lookMs = 60_000;
/** Less is a clock that is kept right by small steps, in ms. */
const stepMs = 60_000;

/**
 * Has the worker look each time the wall clock was set back while this page stood open: it sets its
 * alarms right then. Those set by the old clock would let years pass, and nothing else may wake it.
 */
export function watchClock(wentBack: () => void = wake): void {
  // A sleep moves it on, and only a hand or a time server moves it back.
  const pageBegan = () => Date.now() - performance.now();
  let before = pageBegan();
  setInterval(() => {
    const began = pageBegan();
    if (began < before - stepMs) wentBack();
    before = began;
  }, lookMs);
}

function wake(): void {
  ask('status').catch(() => {
    // No answer is for whoever asks next to tell.
  });
}
