import { idTime, isId } from '../../utils/log/entry/entry-id.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';

/** An entry is made within this of its own time, in ms; else it was moved, or a clock was. */
const madeWithinMs = 60_000;

/**
 * Newest first: in the order of keeping, and each that was moved where its own time belongs.
 * @param entries in the order of keeping
 */
export function inTimeOrder(entries: readonly LogEntry[]): LogEntry[] {
  const moved = entries.filter(isMoved);
  if (moved.length === 0) return [...entries];
  const order = entries.filter((entry) => !isMoved(entry));
  for (const entry of moved.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))) {
    const before = order.findIndex(({ at }) => at < entry.at);
    order.splice(before < 0 ? order.length : before, 0, entry);
  }
  return order;
}

function isMoved({ id, at }: LogEntry): boolean {
  return isId(id) && Math.abs(idTime(id) - Date.parse(at)) > madeWithinMs;
}
