/** Whether a row was sealed by a lock. */
export function isSealed(row: unknown): row is { sealed: unknown } {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, 'sealed');
}
