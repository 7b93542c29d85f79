import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { takeBreak } from '../../utils/async/time-slices.ts';
import { deleteEntry, restoreEntry } from '../../utils/log/entries.ts';
import type { Entry } from '../../utils/log/entry/entry.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import { acceptLoss, checkLog } from '../../utils/log/integrity/loss-check.ts';
import { isQuery } from '../../utils/log/reading/find.ts';
import { prepareTimes } from '../../utils/words/date-time.ts';
import { problemWords } from '../frame/problem-words.ts';
import { type Source, sourceOf } from './log-pages.ts';
import { type LogState, type LogViewState, type OpenLog, withDeleted } from './log-state.ts';
import { type ChangedIds, mergeChanges } from './merge-changes.ts';
import { useLogChanges } from './use-log-changes.ts';

type Change = (state: LogState) => LogState;

/** Changes the open log only; a late answer to a page that is gone changes nothing. */
function whenOpen(change: (open: OpenLog) => LogState): Change {
  return (state) => (state.at === 'open' ? change(state) : state);
}

export function useLog() {
  const [, show] = useReducer<number, void>((count) => count + 1, 0);
  /** Known at once, also to what goes on before it is painted. */
  const shown = useRef<LogState>({ at: 'opening' });
  const state = shown.current;
  const apply = useCallback((change: Change) => {
    shown.current = change(shown.current);
    show();
  }, []);
  const source = useRef<Source | null>(null);
  /** One reading at a time, so that none appends what another has found gone. */
  const reading = useRef<Promise<unknown>>(Promise.resolve());
  const readsOn = useRef(false);
  /** Only the newest look counts: whoever types on is not overtaken by an older answer. */
  const turn = useRef(0);
  /** Entries that are being edited here. */
  const held = useRef<ReadonlySet<string>>(new Set());
  const fail = useCallback(
    (error: unknown) => apply(() => ({ at: 'problem', text: problemWords(error) })),
    [apply],
  );

  const take = useCallback(
    async (ids: ChangedIds) => {
      await reading.current;
      const open = shown.current;
      if (open.at !== 'open') return;
      const read = async () => {
        const { into, source: next } = await mergeChanges(open, ids, held.current);
        const now = shown.current;
        if (now.at !== 'open' || now.looking !== open.looking) return;
        if (next) source.current = next;
        apply(whenOpen(into));
      };
      reading.current = read().catch(() => {
        // What is shown stays; a log that was locked or does not open says so in its own place.
      });
      await reading.current;
    },
    [apply],
  );
  const { note, again } = useLogChanges(take);

  const look = useCallback(
    async (wanted: LogViewState) => {
      const looking: LogViewState =
        wanted.at === 'wish' && !isQuery(wanted.wish) ? { at: 'all' } : wanted;
      turn.current += 1;
      const mine = turn.current;
      const read = async () => {
        await note();
        const [pages] = await Promise.all([sourceOf(looking), prepareTimes(takeBreak)]);
        const page = await pages();
        if (mine !== turn.current) return;
        source.current = pages;
        apply(() => ({ at: 'open', looking, ...page, deleted: null }));
      };
      reading.current = Promise.all([reading.current, read().catch(fail)]);
      await reading.current;
    },
    [apply, note, fail],
  );
  useEffect(() => {
    checkLog().then((found) => {
      if (found === 'fine') return look({ at: 'all' });
      apply(() => ({ at: 'missing', missing: found.missing }));
    }, fail);
  }, [apply, look, fail]);

  const more = useCallback(async () => {
    if (readsOn.current) return;
    readsOn.current = true;
    const read = async () => {
      const pages = source.current;
      const page = await pages?.();
      if (!page || pages !== source.current) return;
      apply(
        whenOpen((open) => ({
          ...open,
          entries: [...open.entries, ...page.entries],
          highlights: new Map([...open.highlights, ...page.highlights]),
          unreadable: open.unreadable + page.unreadable,
          more: page.more,
        })),
      );
    };
    reading.current = reading.current.then(read).catch(fail);
    await reading.current;
    readsOn.current = false;
  }, [apply, fail]);

  const remove = useCallback(
    async (entry: LogEntry) => {
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
    [apply, fail],
  );
  const deleted = state.at === 'open' ? state.deleted : null;
  const undo = useCallback(async () => {
    if (!deleted) return;
    try {
      await restoreEntry(deleted.row);
      apply(whenOpen((open) => ({ ...open, entries: withDeleted(open), deleted: null })));
    } catch (error) {
      fail(error);
    }
  }, [apply, deleted, fail]);
  /** An entry was changed; it stays where it is. */
  const changed = useCallback(
    (entry: Entry) => {
      apply(
        whenOpen((open) => ({
          ...open,
          entries: open.entries.map((one) => (one.id === entry.id ? entry : one)),
          // Where its words stand has changed with them.
          highlights: new Map([...open.highlights].filter(([id]) => id !== entry.id)),
        })),
      );
    },
    [apply],
  );
  /** While an entry is edited it stays in view, whatever another page does to it. */
  const hold = useCallback(
    (id: string, on: boolean) => {
      const others = [...held.current].filter((one) => one !== id);
      held.current = new Set(on ? [...others, id] : others);
      if (!on) again([id]);
    },
    [again],
  );
  const carryOn = useCallback(async () => {
    await acceptLoss().then(() => look({ at: 'all' }), fail);
  }, [look, fail]);
  return { state, look, more, remove, undo, changed, hold, carryOn };
}
