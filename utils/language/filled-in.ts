import { type CompiledTree, plainMark, richMark } from './revive.ts';

/**
 * A catalogue in the shape of another, with each message that it has and that fits. One that an older
 * version left may lack messages, or ask for what nothing fills in any more: those are said as in the
 * other.
 * @param own what is known to be whole @param left anything
 * @param richValues what a message with plurals, numbers or choices asks for; null where none is told
 */
export function filledIn(
  own: CompiledTree,
  left: unknown,
  richValues: ValuesOf | null,
): CompiledTree {
  if (typeof own === 'string') return typeof left === 'string' ? left : own;
  if (typeof left !== 'object' || left === null) return own;
  const part = (name: string | number): unknown =>
    Object.hasOwn(left, name) ? (left as Record<string | number, unknown>)[name] : undefined;
  if (Array.isArray(own)) return own.map((one, at) => filledIn(one, part(at), richValues));
  const names = valuesIn(own, richValues);
  if (names) {
    const asked = valuesIn(left, richValues);
    return asked?.every((one) => names.includes(one)) ? (left as CompiledTree) : own;
  }
  return Object.fromEntries(
    Object.entries(own).map(([name, one]) => [
      name,
      filledIn(one as CompiledTree, part(name), richValues),
    ]),
  );
}

/** The names of what a compiled message asks for; null where it is none. */
type ValuesOf = (message: unknown) => string[] | null;

function valuesIn(tree: object, richValues: ValuesOf | null): string[] | null {
  const [mark, message] = Object.entries(tree)[0] ?? [];
  if (mark === plainMark) return plainValues(message);
  return mark === richMark ? (richValues?.(message) ?? null) : null;
}

const plainValues: ValuesOf = (message) =>
  Array.isArray(message) && message.every((part) => typeof part === 'string' || isValue(part))
    ? message.filter(isValue).map(([name]) => name)
    : null;

const isValue = (part: unknown): part is [string] =>
  Array.isArray(part) && part.length === 1 && typeof part[0] === 'string';
