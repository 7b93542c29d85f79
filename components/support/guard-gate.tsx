import type { ComponentChildren } from 'preact';
import { Gate } from '../controls/press-gate.ts';
import { anyUnread, readAll } from './guard-loader.ts';

/**
 * A press while a text is still unread waits for the guard: then it goes on, or support stands
 * beside the text first and the next press goes on.
 */
export function pastTheGuard(act: () => void): void {
  if (!anyUnread()) act();
  else void readAll().then((free) => free && act());
}

/** Around the buttons that lead on. */
export function GuardGate({ children }: { children: ComponentChildren }) {
  return <Gate.Provider value={pastTheGuard}>{children}</Gate.Provider>;
}
