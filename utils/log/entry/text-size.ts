/** About how much text there is in plain data, in code units; bytes count one each. */
export function textSize(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 0;
  for (const part of Object.values(value)) size += textSize(part);
  return size;
}
