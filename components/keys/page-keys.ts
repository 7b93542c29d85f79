import { readSwitch, watchSwitch } from '../../utils/stores/switches.ts';
import { openKeySheet } from './open-key-sheet.ts';

/** What a sign is typed into, or moves the choice of. */
const typedInto =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])';

/**
 * Single keys of every page: ? for the sheet of keys, / for the box to search in.
 * @param first a key that was pressed before this was here
 */
export async function watchPageKeys(first?: KeyboardEvent): Promise<void> {
  // Where storage does not answer, no letter is taken from anybody.
  let isOff = await readSwitch('noPageKeys').catch(() => true);
  watchSwitch('noPageKeys', (off) => {
    isOff = off;
  });
  const take = (event: KeyboardEvent) => {
    if (isOff || !isFree(event)) return;
    if (event.key === '?') {
      event.preventDefault();
      void openKeySheet();
    }
    const box = event.key === '/' ? searchBox() : null;
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  };
  addEventListener('keydown', take);
  if (first) take(first);
}

/** Whether a key was pressed by itself, and by nobody who is writing. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  // Where a letter leads into a box on its way, it is the box that it was meant for.
  return ![event.target, document.activeElement].some(
    (one) => one instanceof Element && one.closest(typedInto),
  );
}

/** The one in front, if it is in view. */
function searchBox(): HTMLInputElement | null {
  const front = document.querySelector('dialog[open]') ?? document;
  const boxes = front.querySelectorAll<HTMLInputElement>('input[type=search]');
  return [...boxes].find((box) => box.checkVisibility()) ?? null;
}
