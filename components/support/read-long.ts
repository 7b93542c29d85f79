/** Read at one go, in UTF-16 code units: a few milliseconds. */
const atOnce = 4_000;
/** More than any turn of phrase spans. */
const overlap = 1_000;
/** After so many milliseconds of reading, whatever else waits in the page has its turn. */
const turnMs = 8;

/**
 * Whether a text speaks of danger, however long it is: it is read in pieces that overlap, with
 * rests in which the page stays lively.
 */
export async function readLong(
  text: string,
  needsSupport: (text: string) => boolean,
): Promise<boolean> {
  let began = performance.now();
  for (let at = 0; at === 0 || at + overlap < text.length; at += atOnce - overlap) {
    if (performance.now() - began > turnMs) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    if (needsSupport(text.slice(at, at + atOnce))) return true;
  }
  return false;
}
