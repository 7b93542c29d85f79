import { browser } from 'wxt/browser';
import type { Surroundings } from '../schedule/types.ts';
import { awayAfterSeconds } from '../schedule/types.ts';
import { whatPagesDo } from '../stores/session-store.ts';

export type IdleState = Surroundings['idle'];

/**
 * Looks once at everything a nudge may have to wait for. What the browser cannot tell
 * counts as nothing to wait for: a broken sensor must not hold nudges for ever.
 * @param now epoch milliseconds
 */
export async function lookAround(now: number): Promise<Surroundings> {
  const [idle, fullScreen, audible, pages] = await Promise.all([
    idleState(),
    isFullScreen(),
    isAudible(),
    whatPagesDo(now),
  ]);
  return { idle, fullScreen, audible, practiceRunning: pages.practice, typing: pages.typing };
}

/**
 * How long the person has been still.
 * @param seconds at least 15, the least a browser measures
 */
export async function idleState(seconds: number = awayAfterSeconds): Promise<IdleState> {
  try {
    return (await browser.idle.queryState(seconds)) as IdleState;
  } catch {
    // A system that cannot tell must not hold nudges for ever.
    return 'active';
  }
}

/** Whether any window of the browser fills the screen. */
export async function isFullScreen(): Promise<boolean> {
  try {
    const windows = await browser.windows.getAll();
    return windows.some((window) => window.state === 'fullscreen');
  } catch {
    // As above: no answer is no reason to wait.
    return false;
  }
}

/**
 * Whether a tab that is not muted makes a sound: a call, a talk, music. Asks for no
 * permission, and so learns neither address nor title. Muted tabs count as audible
 * unless left out by name.
 */
export async function isAudible(): Promise<boolean> {
  try {
    return (await browser.tabs.query({ audible: true, muted: false })).length > 0;
  } catch {
    // As above.
    return false;
  }
}

/** Must be called before the worker's first await, or the browser forgets the listener. */
export function onIdleChange(listener: (state: IdleState) => void): void {
  // Not kept by the browser over its own restart, and the same again changes nothing.
  browser.idle.setDetectionInterval(awayAfterSeconds);
  browser.idle.onStateChanged.addListener((state) => listener(state as IdleState));
}
