import { readPage } from '../../utils/log/entries.ts';
import type { LogEntry } from '../../utils/log/entry/newer-entry.ts';
import { onThisDay } from '../../utils/log/reading/entries-by-day.ts';
import { type FindStep, findEntries } from '../../utils/log/reading/find.ts';
import type { Highlight } from '../../utils/log/reading/search.ts';
import { words as feelings } from '../../utils/words/content/feelings.ts';
import { entryAsShown } from './entry/entry-as-shown.ts';
import { emptyPage, type LogPage, type LogViewState, placed } from './log-state.ts';

const pageSize = 30;

/** Each call reads one page more. @throws LogProblem */
export type Source = () => Promise<LogPage>;

/** Reads on by ids, from the newest. */
function pagesFromNewest(): Source {
  let before: string | undefined;
  return async () => {
    const where = before === undefined ? {} : { before };
    const { newer = [], unreadable, next, ...page } = await readPage({ ...where, limit: pageSize });
    before = next;
    const entries = newer.reduce<LogEntry[]>(placed, page.entries);
    return { ...emptyPage, entries, unreadable, more: next !== undefined };
  };
}

/** Looks on until a page is full or the log is at its end. */
function pagesOf(steps: AsyncGenerator<FindStep>): Source {
  return async () => {
    const entries: LogEntry[] = [];
    const highlights = new Map<string, Highlight[]>();
    while (entries.length < pageSize) {
      const { value, done } = await steps.next();
      if (done) return { ...emptyPage, entries, highlights };
      for (const { entry, highlights: found } of value.found) {
        entries.push(entry);
        highlights.set(entry.id, found);
      }
    }
    return { ...emptyPage, entries, highlights, more: true };
  };
}

/** @throws LogProblem */
export async function sourceOf(looking: LogViewState): Promise<Source> {
  switch (looking.at) {
    case 'all':
      return pagesFromNewest();
    case 'wish':
      return pagesOf(findEntries(looking.wish, feelings.labels, entryAsShown));
    case 'this-day': {
      const entries = await onThisDay(looking.day);
      return async () => ({ ...emptyPage, entries });
    }
  }
}

/**
 * What is looked at, read anew as far as it was read before.
 * @param oldest the last id that was read; undefined to read to the end.
 * @returns also what reads on from there. @throws LogProblem
 */
export async function readAgain(
  looking: LogViewState,
  oldest: string | undefined,
): Promise<{ page: LogPage; source: Source }> {
  const pages = await sourceOf(looking);
  const all: LogPage = { ...emptyPage, entries: [] };
  const highlights = new Map<string, Highlight[]>();
  for (;;) {
    const page = await pages();
    all.entries.push(...page.entries);
    all.unreadable += page.unreadable;
    for (const [id, found] of page.highlights) highlights.set(id, found);
    const last = all.entries.at(-1)?.id;
    const done = oldest !== undefined && last !== undefined && last <= oldest;
    if (page.more && !done) continue;
    return { page: { ...all, highlights, more: page.more }, source: pages };
  }
}
