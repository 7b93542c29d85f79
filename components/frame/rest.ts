/**
 * Milliseconds after its start at which a new tab or a popup does what nobody waits for, such as to look whether
 * the hints it began with are right. They hardly ever are not, and many a new tab is left before.
 */
const restAfter = 2_000;

/** How long it is until then, in milliseconds. */
export const untilRest = (): number => Math.max(0, restAfter - performance.now());
