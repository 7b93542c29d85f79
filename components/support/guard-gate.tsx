import type { ComponentChildren } from 'preact';
import { PressGate } from '../controls/press-gate.ts';
import { anyUnread, readUnread } from './guard-loader.ts';

/**
 * A press while a text is still unread waits for the guard: then it goes on, or support stands
 * beside the text first and the next press goes on.
 */
export function pastTheGuard(act: () => void): void {
  if (!anyUnread()) act();
  else void readUnread().then((free) => free && act());
}

/** Around the buttons that lead on. */
export function GuardGate({ children }: { children: ComponentChildren }) {
  return <PressGate.Provider value={pastTheGuard}>{children}</PressGate.Provider>;
}
