/** What is on its way into the log from this page, for a page that is about to go. */
const pending = new Set<Promise<unknown>>();

/** Counts a write as under way until it has ended, in whatever way. @returns the same one */
export function notePending<T>(write: Promise<T>): Promise<T> {
  pending.add(write);
  const ended = () => void pending.delete(write);
  write.then(ended, ended);
  return write;
}

/** Resolves once nothing is under way, also what came meanwhile. Never rejects. */
export async function allWritten(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled([...pending]);
}
