import { useRef, useState } from 'preact/hooks';
import type { Deleted } from '../../utils/log/entries.ts';
import type { EntryChanges } from '../../utils/log/entry/entry.ts';
import { loadPart } from '../errors/load-part.ts';
import { problemWords } from '../frame/problem-words.ts';

/** The log is on its way already when this is shown; it is not part of the first paint. */
const log = () => loadPart('log', () => import('../../utils/log/entries.ts'));
/** Nobody is kept here longer than this by a log that does not answer, in milliseconds. */
const patience = 2_000;

/**
 * The entry that a practice has left: what is added to it, and whether it stays. One thing is written
 * after the other, so that what was said last holds.
 * @param entryId null where the log keeps nothing of it
 */
export function useKept(entryId: string | null) {
  const [isLeftOut, setLeftOut] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const taken = useRef<Deleted | null>(null);
  /** What was said while the entry was out. */
  const later = useRef<EntryChanges>({});
  const written = useRef<Promise<unknown>>(Promise.resolve());
  type Log = Awaited<ReturnType<typeof log>>;

  const write = (job: (log: Log, id: string) => Promise<unknown>): Promise<unknown> => {
    if (entryId === null) return written.current;
    written.current = written.current
      .then(log)
      .then((open) => job(open, entryId))
      .then(
        () => setProblem(null),
        (error) => setProblem(problemWords(error)),
      );
    return written.current;
  };
  const change = (changes: EntryChanges) =>
    write(async ({ updateEntry }, id) => {
      if (taken.current) later.current = { ...later.current, ...changes };
      else await updateEntry(id, changes);
    });
  const leaveOut = () =>
    write(async ({ deleteEntry }, id) => {
      taken.current = await deleteEntry(id);
      setLeftOut(true);
    });
  const undo = () =>
    write(async ({ restoreEntry, updateEntry }, id) => {
      if (!taken.current) return;
      await restoreEntry(taken.current);
      taken.current = null;
      setLeftOut(false);
      if (Object.keys(later.current).length > 0) await updateEntry(id, later.current);
      later.current = {};
    });
  /** Resolves once all of it is written, and never rejects. */
  const settled = () =>
    Promise.race([written.current, new Promise((resolve) => setTimeout(resolve, patience))]);
  return { isLeftOut, problem, change, leaveOut, undo, settled };
}
