import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import {
  type Deleted,
  deleteEntry,
  eraseEverything,
  readPage,
  restoreEntry,
} from '../../utils/log/entries.ts';
import type { Entry } from '../../utils/log/entry.ts';
import { acceptLoss, checkLog } from '../../utils/log/ledger.ts';
import type { Missing } from '../../utils/log/loss.ts';
import { problemWords } from '../frame/problem-words.ts';

const pageSize = 30;

/** Everything the log page can be. */
export type LogState =
  | { at: 'opening' }
  | { at: 'problem'; text: string }
  | { at: 'missing'; missing: Missing }
  | {
      at: 'open';
      entries: Entry[];
      unreadable: number;
      next: string | undefined;
      deleted: { row: Deleted; entry: Entry; index: number } | null;
      erased: boolean;
    };

type Change = (state: LogState) => LogState;

/** Changes the open log only; a late answer to a page that is gone changes nothing. */
function whenOpen(change: (open: Extract<LogState, { at: 'open' }>) => LogState): Change {
  return (state) => (state.at === 'open' ? change(state) : state);
}

export function useLog() {
  const [state, apply] = useReducer<LogState, Change>((now, change) => change(now), {
    at: 'opening',
  });
  const reading = useRef(false);
  const fail = useCallback(
    (error: unknown) => apply(() => ({ at: 'problem', text: problemWords(error) })),
    [],
  );
  const openFirst = useCallback(async () => {
    try {
      const { entries, unreadable, next } = await readPage({ limit: pageSize });
      apply(() => ({ at: 'open', entries, unreadable, next, deleted: null, erased: false }));
    } catch (error) {
      fail(error);
    }
  }, [fail]);
  useEffect(() => {
    checkLog().then((found) => {
      if (found === 'fine') return openFirst();
      apply(() => ({ at: 'missing', missing: found.missing }));
    }, fail);
  }, [openFirst, fail]);

  const next = state.at === 'open' ? state.next : undefined;
  const more = useCallback(async () => {
    if (next === undefined || reading.current) return;
    reading.current = true;
    try {
      const page = await readPage({ before: next, limit: pageSize });
      apply(
        whenOpen((open) => ({
          ...open,
          entries: [...open.entries, ...page.entries],
          unreadable: open.unreadable + page.unreadable,
          next: page.next,
        })),
      );
    } catch (error) {
      fail(error);
    } finally {
      reading.current = false;
    }
  }, [next, fail]);

  const remove = useCallback(
    async (entry: Entry) => {
      try {
        const row = await deleteEntry(entry.id);
        apply(
          whenOpen((open) => ({
            ...open,
            entries: open.entries.filter(({ id }) => id !== entry.id),
            deleted: row && { row, entry, index: open.entries.findIndex((e) => e.id === entry.id) },
          })),
        );
      } catch (error) {
        fail(error);
      }
    },
    [fail],
  );
  const deleted = state.at === 'open' ? state.deleted : null;
  const undo = useCallback(async () => {
    if (!deleted) return;
    try {
      await restoreEntry(deleted.row);
      apply(
        whenOpen((open) => ({
          ...open,
          entries: open.entries.toSpliced(deleted.index, 0, deleted.entry),
          deleted: null,
        })),
      );
    } catch (error) {
      fail(error);
    }
  }, [deleted, fail]);
  const erase = useCallback(async () => {
    try {
      await eraseEverything();
      apply(() => ({
        at: 'open',
        entries: [],
        unreadable: 0,
        next: undefined,
        deleted: null,
        erased: true,
      }));
    } catch (error) {
      fail(error);
    }
  }, [fail]);
  const carryOn = useCallback(async () => {
    await acceptLoss().then(openFirst, fail);
  }, [openFirst, fail]);
  return { state, more, remove, undo, erase, carryOn };
}
