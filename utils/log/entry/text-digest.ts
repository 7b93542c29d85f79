/**
 * A short mark of a text, by which it is told whether words changed: two FNV-1a sums and the
 * length. Not secret and not safe against someone who looks for two texts with one mark.
 */
export function textDigest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return [one >>> 0, other >>> 0, text.length].map((part) => part.toString(36)).join('-');
}
