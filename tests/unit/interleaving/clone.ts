/**
 * A copy of plain data, bytes included: what contexts store and tell each other is nothing else,
 * and the platform's own way takes a third of a run.
 */
export function cloneOfPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cloneOfPlain) as T;
  if (value instanceof Uint8Array) return value.slice() as T;
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new DOMException(`${value.constructor.name} is not plain data`, 'DataCloneError');
  }
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) copy[name] = cloneOfPlain(one);
  return copy as T;
}
