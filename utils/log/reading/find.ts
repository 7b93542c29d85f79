import { inSlices, timeSlices } from '../../async/time-slices.ts';
import { type KeyedRow, rowReader } from '../database/entry-rows.ts';
import type { After, Entry, EntryElement } from '../entry/entry.ts';
import type { EntryKind } from '../entry/entry-kinds.ts';
import { withCodec } from '../lock/with-codec.ts';
import { idsAround } from './entries-by-day.ts';
import { type FeelingNames, type Highlight, queryWords, searchIn } from './search.ts';

/** Which entries are looked for; what is absent does not matter. */
export type LogQuery = {
  /** Every word of it is somewhere in the entry. */
  text: string;
  kind?: EntryKind | undefined;
  element?: EntryElement | undefined;
  feeling?: string | undefined;
  after?: After | undefined;
  /** Local days YYYY-MM-DD, both included. */
  from?: string | undefined;
  to?: string | undefined;
};

export type FoundEntries = { entry: Entry; highlights: Highlight[] };
/** One step: what it found, and how far it has come, in rows. */
export type FindStep = { found: FoundEntries[]; looked: number };

/** Rows looked at in one step: few at first, so that the first ones come at once. */
const firstBatch = 200;
const laterBatch = 2_000;
/** Rows read together before it is known how long they are. */
const readAtFirst = 16;

/** Whether anything is wished for at all. */
export function isQuery({ text, ...others }: LogQuery): boolean {
  return queryWords(text).length > 0 || Object.values(others).some((one) => one !== undefined);
}

/** Whether an entry is of the kind that is wished for; its words are another matter. */
export function fits(
  entry: Entry,
  { kind, element, feeling, after, from, to }: Omit<LogQuery, 'text'>,
): boolean {
  return (
    isWithin(entry, from, to) &&
    (kind === undefined || entry.kind === kind) &&
    (element === undefined || entry.element === element) &&
    (after === undefined || entry.after === after) &&
    (feeling === undefined || (entry.kind === 'notice' && entry.payload.feelings.includes(feeling)))
  );
}

function isWithin({ day }: { day: string }, from?: string, to?: string): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/**
 * Looks through the log, newest first, step by step; who stops asking for the next step pauses it.
 * @param names what feelings are called
 * @param shown an entry as people read it, with words of the interface where they stand in it
 * @throws LogProblem
 */
export async function* findEntries(
  wish: LogQuery,
  names: FeelingNames = {},
  shown: (entry: Entry) => Entry = (entry) => entry,
): AsyncGenerator<FindStep> {
  const words = queryWords(wish.text);
  const breakIfDue = timeSlices();
  const isDated = wish.from !== undefined || wish.to !== undefined;
  const around = isDated ? await idsAround(wish.from, wish.to) : null;
  // Nothing outside of the days that are wished for is read.
  if (isDated && !around) return yield { found: [], looked: 0 };
  const readOn = rowReader(around ? `${around.newest}~` : undefined, readAtFirst);
  let looked = 0;
  for (let batch = firstBatch; ; batch = laterBatch) {
    const found: FoundEntries[] = [];
    let ended = false;
    for (let left = batch; left > 0 && !ended; ) {
      const next = await readOn(left);
      for (const entry of await openThose(next.rows, wish)) {
        await breakIfDue();
        if (!entry || !fits(entry, wish)) continue;
        const steps = searchIn(shown(entry), words, names);
        const highlights = words.length > 0 ? await inSlices(steps, breakIfDue) : [];
        if (highlights) found.push({ entry, highlights });
      }
      left -= next.rows.length;
      looked += next.rows.length;
      const last = next.rows.at(-1)?.key;
      ended = next.ended || (around !== null && last !== undefined && last <= around.oldest);
    }
    yield { found, looked };
    if (ended) return;
  }
}

/** What stands in the clear in every row is asked first: it saves opening the others. */
function openThose(
  rows: readonly KeyedRow[],
  { kind, element, from, to }: LogQuery,
): Promise<(Entry | null)[]> {
  const those = rows.filter(
    ({ value }) =>
      isWithin(value, from, to) &&
      (kind === undefined || value.kind === kind) &&
      (element === undefined || value.element === element),
  );
  return withCodec((codec) => codec.open(those.map(({ value }) => value)));
}
