/** Three parts in one pause: what is here, who else knows it, and a hand to rest on it. */
export const threeParts = ['notice', 'not-alone', 'hand-on-heart'] as const;
export type PartName = (typeof threeParts)[number];

/** How long the last part is, in seconds; the two before it take about as long to read and tap. */
export const partSeconds = 20;

/** The part beside one, or null at either end. */
export function partBeside(part: PartName, by: 1 | -1): PartName | null {
  return threeParts[threeParts.indexOf(part) + by] ?? null;
}
