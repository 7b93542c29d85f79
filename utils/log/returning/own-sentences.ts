import type { EntryRow, LogTransaction } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import type { Entry } from '../entry/entry.ts';
import type { EntryKind } from '../entry/entry-kinds.ts';
import { answersIn } from '../entry/letter-answers.ts';
import { isBlank } from '../entry/text.ts';
import { withCodec } from '../lock/with-codec.ts';
import type { KindWords } from './kind-words.ts';
import { restToday } from './kind-words-hint.ts';
import { entryNeedsSupport } from './needs-support.ts';

/** How many a look back begins with. */
const most = 3;
/** So few rows of each kind are walked over, and so few of them opened, whatever the log's size. */
const walked = 600;
const openedOfEach = 60;
/** A sentence that is longer, in code units, is no line to meet at the top of a page. */
const longest = 220;

const kinds: readonly EntryKind[] = ['reframe', 'letter'];
/** The answers of a letter that are kind of themselves, the kindest first. */
const kindAnswers = ['wish', 'friend', 'page', 'series'];

/**
 * A few kind sentences of one's own from some days: the kinder ones of reframes, and one from each
 * letter that is not still on its way back. Never from a hard entry, as `kindWords`. Which ones they
 * are changes from day to day, so that it is not always the newest. None after "not today".
 * @param from, to local days YYYY-MM-DD, both included. @param today the local day
 * @throws LogProblem
 */
export async function ownSentences(from: string, to: string, today: string): Promise<KindWords[]> {
  if (restToday(today)) return [];
  const rows = await read(['entries'], (tx) =>
    Promise.all(kinds.map((kind) => newestRows(tx, kind, { from, to }))),
  );
  const opened = await withCodec((codec) => codec.open(rows.flat()));
  const entries = opened.filter((entry) => entry !== null).filter((entry) => !isHard(entry));
  const sentences = entries.flatMap((entry) => {
    const text = sentenceOf(entry);
    return text === null ? [] : [{ entry, text }];
  });
  const found: KindWords[] = [];
  for (const { entry, text } of turned(sentences, today)) {
    if (found.length === most) break;
    if (found.some((one) => one.text === text) || (await entryNeedsSupport(entry))) continue;
    found.push({ id: entry.id, text, day: entry.day });
  }
  return found;
}

async function newestRows(
  tx: LogTransaction<'readonly'>,
  kind: EntryKind,
  { from, to }: { from: string; to: string },
): Promise<EntryRow[]> {
  const rows: EntryRow[] = [];
  let cursor = await tx.objectStore('entries').index('kind').openCursor(kind, 'prev');
  for (let at = 0; cursor && at < walked && rows.length < openedOfEach; at += 1) {
    const { day } = cursor.value;
    if (day >= from && day <= to) rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

function isHard({ hard, after }: Entry): boolean {
  return hard === true || after === 'heavier';
}

/** The sentence of an entry; null where it has none that is short enough. */
function sentenceOf(entry: Entry): string | null {
  if (entry.kind === 'reframe') return shortened(entry.payload.kinder);
  if (entry.kind !== 'letter') return null;
  const { payload } = entry;
  // What is still to come back is not told ahead.
  if (payload.returns !== undefined && payload.opened === undefined) return null;
  const answers = answersIn(payload);
  if (!answers) return null;
  const answer = kindAnswers.flatMap((name) => answers.filter((one) => one.name === name))[0];
  return answer ? shortened(answer.words) : null;
}

/** The first sentence of a text, or all of a short one. */
function shortened(text: string): string | null {
  const whole = text.trim();
  if (isBlank(whole)) return null;
  if (whole.length <= longest) return whole;
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(whole);
  const sentence = first?.segment.trim() ?? '';
  return sentence === '' || sentence.length > longest ? null : sentence;
}

/** The list begins elsewhere each day. */
function turned<T>(list: readonly T[], today: string): T[] {
  if (list.length === 0) return [];
  const days = Math.floor(Date.parse(today) / 86_400_000);
  const start = (((days * most) % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
