import type { Known } from './draft-fields.ts';

/**
 * What is typed while nothing may be kept, by slot: it lives as long as this page, and goes on when
 * a box is opened again in it. A draft that was closed meanwhile waits for a yes all the same.
 */
const held = new Map<string, Known>();

export function heldInPage(slot: string): Known | undefined {
  return held.get(slot);
}

export function isHeldInPage(slot: string): boolean {
  return held.has(slot);
}

export function holdInPage(slot: string, draft: Known): void {
  held.set(slot, draft);
}

/** It is kept, or let go. */
export function dropFromPage(slot: string): void {
  held.delete(slot);
}
