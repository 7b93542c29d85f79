import { type Element, elements } from '../practice/element.ts';
import { isRecord } from '../validation/is-record.ts';

const week = 7 * 86_400_000;

/**
 * The element that pauses of the last seven days used least; where two were, one of them by `day`.
 * @param used each use of an element: when, in epoch milliseconds, and which; anything else counts
 *   as none
 * @param day days since 1970
 * @returns null where all were used equally often, or none
 */
export function leastUsed(used: unknown, now: number, day: number): Element | null {
  const uses = Array.isArray(used) ? used.filter(isRecord) : [];
  const counted = elements.map((element) => {
    const isOne = ({ at, element: which }: Record<string, unknown>) =>
      which === element && typeof at === 'number' && now - at < week;
    return { element, times: uses.filter(isOne).length };
  });
  const fewest = Math.min(...counted.map(({ times }) => times));
  const least = counted.filter(({ times }) => times === fewest);
  if (least.length === elements.length) return null;
  return least[day % least.length]?.element ?? null;
}
