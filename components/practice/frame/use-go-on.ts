import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What Enter presses: the button that leads on carries it. */
export const goesOn = { 'data-goes-on': true } as const;

/** Boxes in which Enter begins a new line, as on paper. */
export const takesLines = { 'data-lines': true } as const;

/**
 * Enter in a box leads on, as Ctrl or Cmd with Enter does from anywhere; Shift with Enter begins a new
 * line. It presses the button itself: whatever holds that back, such as the guard, holds this back.
 */
export function useGoOn(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return;
      // Enter that chooses what an input method offers; 229 is what some say in its place.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.shiftKey || event.altKey || !leadsOn(event)) return;
      const button = frame.current?.querySelector<HTMLButtonElement>('button[data-goes-on]');
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [frame]);
}

function leadsOn({ ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return true;
  return target instanceof HTMLTextAreaElement && !target.closest('[data-lines]');
}
