import { fnv1a } from '../../text/hash.ts';

/**
 * A short mark of a text, by which it is told whether words changed: two FNV-1a sums and the
 * length. Not secret and not safe against someone who looks for two texts with one mark.
 */
export function textDigest(text: string): string {
  const one = fnv1a(text);
  const other = fnv1a(text, 0x9e3779b1, 0x85ebca6b);
  return [one >>> 0, other >>> 0, text.length].map((part) => part.toString(36)).join('-');
}
