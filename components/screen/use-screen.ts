import { useLayoutEffect } from 'preact/hooks';
import { screenChanged } from './activation-delay.ts';

/** Says whenever another screen stands here. @param name another one for each screen */
export function useScreen(name: string): void {
  useLayoutEffect(screenChanged, [name]);
}
