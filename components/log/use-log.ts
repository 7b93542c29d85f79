import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { onThisDay, placeOfDay } from '../../utils/log/days.ts';
import { type Deleted, deleteEntry, readPage, restoreEntry } from '../../utils/log/entries.ts';
import type { Entry } from '../../utils/log/entry.ts';
import { eraseEverything } from '../../utils/log/erase.ts';
import { type FindStep, findEntries, isWish, type Wish } from '../../utils/log/find.ts';
import { acceptLoss, checkLog } from '../../utils/log/ledger.ts';
import type { Missing } from '../../utils/log/loss.ts';
import type { Highlight } from '../../utils/log/search.ts';
import { problemWords } from '../frame/problem-words.ts';

const pageSize = 30;

/** Which part of the log is looked at. */
export type Looking =
  | { at: 'all' }
  /** From a day on and back. */
  | { at: 'from'; day: string }
  | { at: 'wish'; wish: Wish }
  | { at: 'this-day' };

/** Everything the log page can be. */
export type LogState =
  | { at: 'opening' }
  | { at: 'problem'; text: string }
  | { at: 'missing'; missing: Missing }
  | {
      at: 'open';
      looking: Looking;
      entries: Entry[];
      /** Where the words that were looked for stand, by entry. */
      highlights: ReadonlyMap<string, Highlight[]>;
      unreadable: number;
      /** There is more to read. */
      more: boolean;
      deleted: { row: Deleted; entry: Entry; index: number } | null;
      erased: boolean;
    };

type Open = Extract<LogState, { at: 'open' }>;
type Change = (state: LogState) => LogState;
/** One page more of what is looked at. */
type Page = Pick<Open, 'entries' | 'highlights' | 'unreadable' | 'more'>;
type Source = () => Promise<Page>;

const nothing: Page = { entries: [], highlights: new Map(), unreadable: 0, more: false };

/** Changes the open log only; a late answer to a page that is gone changes nothing. */
function whenOpen(change: (open: Open) => LogState): Change {
  return (state) => (state.at === 'open' ? change(state) : state);
}

/** Reads on by ids. @param from the id the first page ends before; absent for the newest */
function pagesFrom(from?: string): Source {
  let before = from;
  return async () => {
    const where = before === undefined ? {} : { before };
    const { entries, unreadable, next } = await readPage({ ...where, limit: pageSize });
    before = next;
    return { ...nothing, entries, unreadable, more: next !== undefined };
  };
}

/** Looks on until a page is full or the log is at its end. */
function pagesOf(steps: AsyncGenerator<FindStep>): Source {
  return async () => {
    const entries: Entry[] = [];
    const highlights = new Map<string, Highlight[]>();
    while (entries.length < pageSize) {
      const { value, done } = await steps.next();
      if (done) return { ...nothing, entries, highlights };
      for (const { entry, highlights: found } of value.found) {
        entries.push(entry);
        highlights.set(entry.id, found);
      }
    }
    return { ...nothing, entries, highlights, more: true };
  };
}

async function sourceOf(looking: Looking): Promise<Source> {
  switch (looking.at) {
    case 'all':
      return pagesFrom();
    case 'from': {
      const place = await placeOfDay(looking.day);
      return place === null ? async () => nothing : pagesFrom(place);
    }
    case 'wish':
      return pagesOf(findEntries(looking.wish));
    case 'this-day': {
      const entries = await onThisDay(Temporal.Now.plainDateISO().toString());
      return async () => ({ ...nothing, entries });
    }
  }
}

export function useLog() {
  const [state, apply] = useReducer<LogState, Change>((now, change) => change(now), {
    at: 'opening',
  });
  const source = useRef<Source | null>(null);
  const reading = useRef(false);
  /** Only the newest look counts: whoever types on is not overtaken by an older answer. */
  const turn = useRef(0);
  const fail = useCallback(
    (error: unknown) => apply(() => ({ at: 'problem', text: problemWords(error) })),
    [],
  );
  const look = useCallback(
    async (wanted: Looking) => {
      const looking: Looking =
        wanted.at === 'wish' && !isWish(wanted.wish) ? { at: 'all' } : wanted;
      turn.current += 1;
      const mine = turn.current;
      reading.current = true;
      try {
        const pages = await sourceOf(looking);
        const page = await pages();
        if (mine !== turn.current) return;
        source.current = pages;
        apply(() => ({ at: 'open', looking, ...page, deleted: null, erased: false }));
      } catch (error) {
        fail(error);
      } finally {
        if (mine === turn.current) reading.current = false;
      }
    },
    [fail],
  );
  useEffect(() => {
    checkLog().then((found) => {
      if (found === 'fine') return look({ at: 'all' });
      apply(() => ({ at: 'missing', missing: found.missing }));
    }, fail);
  }, [look, fail]);

  const more = useCallback(async () => {
    if (!source.current || reading.current) return;
    const mine = turn.current;
    reading.current = true;
    try {
      const page = await source.current();
      if (mine !== turn.current) return;
      apply(
        whenOpen((open) => ({
          ...open,
          entries: [...open.entries, ...page.entries],
          highlights: new Map([...open.highlights, ...page.highlights]),
          unreadable: open.unreadable + page.unreadable,
          more: page.more,
        })),
      );
    } catch (error) {
      fail(error);
    } finally {
      if (mine === turn.current) reading.current = false;
    }
  }, [fail]);

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
  /** An entry was changed; it stays where it is. */
  const changed = useCallback((entry: Entry) => {
    apply(
      whenOpen((open) => ({
        ...open,
        entries: open.entries.map((one) => (one.id === entry.id ? entry : one)),
        // Where its words stand has changed with them.
        highlights: new Map([...open.highlights].filter(([id]) => id !== entry.id)),
      })),
    );
  }, []);
  const erase = useCallback(async () => {
    try {
      await eraseEverything();
      source.current = null;
      apply(() => ({
        at: 'open',
        looking: { at: 'all' },
        ...nothing,
        deleted: null,
        erased: true,
      }));
    } catch (error) {
      fail(error);
    }
  }, [fail]);
  const carryOn = useCallback(async () => {
    await acceptLoss().then(() => look({ at: 'all' }), fail);
  }, [look, fail]);
  return { state, look, more, remove, undo, changed, erase, carryOn };
}
