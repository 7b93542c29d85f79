/**
 * FNV-1a over the UTF-16 units of a text: short and even; nobody gains by a collision.
 * @param start what it goes on from; @param prime another one gives another sum
 * @returns 32 bits, with a sign
 */
export function fnv1a(text: string, start = 0x811c9dc5, prime = 0x01000193): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), prime);
  }
  return value;
}

/** The same as a short text. */
export function hash(text: string): string {
  return (fnv1a(text) >>> 0).toString(36);
}
