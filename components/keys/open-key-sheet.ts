import { loadPart } from '../errors/load-part.ts';

let isOpen = false;

/** Shows the sheet of keys in front of the page, once. What does not load is noted. */
export async function openKeySheet(): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    const { showKeySheet } = await loadPart('key-sheet', () => import('./key-sheet.tsx'));
    await showKeySheet();
  } catch {
    // It was noted where it was loaded. The page goes on without it.
  } finally {
    isOpen = false;
  }
}
