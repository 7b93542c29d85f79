import { expect, it } from 'vitest';
import { roomFor } from '../../../entrypoints/popup/keep-on-screen.ts';

/** @param tall of the whole screen @param from where the popup begins, below the toolbar */
function room(tall: number, from: number, height: number, panels = 0): number | null {
  const area = { availTop: 0, availHeight: tall - panels } as never;
  return roomFor(area, { mozInnerScreenY: from }, height);
}

it('F75 a popup ends where the screen does', () => {
  expect(room(1080, 82, 572)).toBeNull();
  expect(room(600, 82, 572)).toBe(516);
  // A desktop's own panel at the foot, and a toolbar of bookmarks.
  expect(room(614, 110, 480, 48)).toBe(454);
});

it('F75 a screen that is hidden from pages, or a place not known yet, changes nothing', () => {
  expect(room(480, 0, 480)).toBeNull();
  expect(room(600, 590, 480)).toBeNull();
});
