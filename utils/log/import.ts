import { plain, withCodec } from './codec.ts';
import type { Entry } from './entry.ts';
import { timeOf } from './id.ts';
import { entriesIn, type Refusal, Refused, type Source } from './import-file.ts';
import { changeEntries } from './ledger.ts';
import { checkLock } from './lock-token.ts';
import { merging, nothing, type Preview, previewOf } from './merging.ts';
import { readEntry } from './read-entry.ts';
import { putAll } from './rows.ts';
import type { LogTransaction } from './schema.ts';
import { write } from './write.ts';

/** Entries checked or merged in one go. */
const batch = 250;
/** Later ids than this many ms from now would put all that is kept from now on below them. */
const future = 366 * 86_400_000;

/**
 * Reads and checks a whole file and lays it ready, without touching the log.
 * @param now milliseconds since 1970.
 * @returns what it would bring, or why it is refused. @throws LogProblem
 */
export async function prepareImport(
  file: Source,
  now: number,
): Promise<Preview | { refused: Refusal }> {
  await discardImport();
  const preview = nothing();
  try {
    let waiting: Entry[] = [];
    for await (const raw of entriesIn(file)) {
      const entry = readEntry(raw);
      if (!entry || timeOf(entry.id) > now + future) throw new Refused('spoilt');
      waiting.push(entry);
      if (waiting.length < batch) continue;
      await layReady(waiting, preview);
      waiting = [];
    }
    await layReady(waiting, preview);
    return preview;
  } catch (error) {
    await discardImport();
    if (error instanceof Refused) return { refused: error.why };
    throw error;
  }
}

/** Forgets an import that was laid ready. */
export function discardImport(): Promise<void> {
  return write(['incoming'], (tx) => tx.objectStore('incoming').clear());
}

/**
 * Merges what lies ready into the log, in one transaction: all or nothing. Twice does no harm.
 * @returns what it brought. @throws LogProblem
 */
export function applyImport(): Promise<Preview> {
  return withCodec(async (codec) => {
    if (codec.token) return (await sealed()).applySealedImport(codec);
    return changeEntries(
      ['entries', 'incoming'],
      async (tx) => {
        const done = nothing();
        let grown = 0;
        let after: string | undefined;
        for (;;) {
          const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
          const rows = await tx.objectStore('incoming').getAll(range, batch);
          const entries = rows.map(readEntry).filter((entry) => entry !== null);
          grown += await mergeIn(tx, 'entries', entries, done);
          after = rows.at(-1)?.id;
          if (rows.length < batch) break;
        }
        await tx.objectStore('incoming').clear();
        return { result: done, grown: done.fresh + done.differs > 0 ? grown : null };
      },
      codec,
    );
  });
}

const sealed = () => import('./import-sealed.ts');

async function layReady(entries: readonly Entry[], preview: Preview): Promise<void> {
  const step: Preview = await withCodec(async (codec) => {
    if (codec.token) return (await sealed()).laySealedReady(codec, entries);
    return write(['entries', 'incoming', 'meta'], async (tx) => {
      await checkLock(tx, codec);
      const counts = await previewOf(codec, rowsOf(tx, 'entries'), rowsOf(tx, 'incoming'), entries);
      await mergeIn(tx, 'incoming', entries, nothing());
      return counts;
    });
  });
  preview.fresh += step.fresh;
  preview.same += step.same;
  preview.differs += step.differs;
}

/** Merges entries into a store. @returns by how many rows the store grew. */
async function mergeIn(
  tx: LogTransaction<'readwrite'>,
  into: 'entries' | 'incoming',
  entries: readonly Entry[],
  counts: Preview,
): Promise<number> {
  const puts = await merging(plain, rowsOf(tx, into), entries, counts);
  await putAll(
    tx,
    into,
    puts.map(({ entry }) => entry),
  );
  return puts.filter(({ seen }) => seen === undefined).length;
}

/** Rows are asked for all at once, as each answer takes a trip. */
function rowsOf(tx: LogTransaction<'readwrite'>, from: 'entries' | 'incoming') {
  const store = tx.objectStore(from);
  return (ids: readonly string[]): Promise<unknown[]> =>
    Promise.all(ids.map((id) => store.get(id)));
}
