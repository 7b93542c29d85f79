import { readLocal, writeLocal } from './local-storage.ts';

const placeKey = 'popup-place';

/** Where a closed popup opens again, as it was written; null for its home. */
export function readPlace(): string | null {
  return readLocal(placeKey) ?? null;
}

/** @param place null for its home */
export function writePlace(place: string | null): void {
  writeLocal(placeKey, place);
}
