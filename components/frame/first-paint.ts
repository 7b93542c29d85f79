/** A page out of sight paints nothing: it does not wait longer than this, in milliseconds. */
const patience = 100;

/**
 * Resolves once what stands in the page by itself has been painted. Rendering before that would
 * put the script's work in front of the first frame, which is the one a person waits for.
 */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
