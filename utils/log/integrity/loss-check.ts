import { browser } from 'wxt/browser';
import { forgetNote } from '../../stores/letter-hint.ts';
import { transact, withLog } from '../database/connection.ts';
import type { LogDatabase, LogLedger, LogStore, LogTransaction } from '../database/schema.ts';
import { write } from '../database/transactions.ts';
import { lowestIdAt, nextId } from '../entry/entry-id.ts';
import type { Codec } from '../lock/codec.ts';
import { checkLock } from '../lock/lock-row.ts';
import { type LogNews, tellChange } from '../log-channel.ts';
import {
  type LedgerCopy,
  type Missing,
  readCopy,
  readLedger,
  reconciled,
} from './compare-counts.ts';

/** Up to this many rows are counted in a few milliseconds. */
const shortLog = 1_000;

/** Where the copy is, in storage.local. */
const copyKey = 'logLedger';
/** Beside it the name of the log's database, since pages know which one that is. */
const nameKey = 'logName';

/** Connections on which a loss would have been noticed by now. */
const looked = new WeakSet<LogDatabase>();

/**
 * Compares the log with the small ledger in extension storage. Call it before showing a log, and
 * tell what is missing instead of an empty page. A loss stays told until `acceptLoss`.
 * @param how.recount counts every row of a long log too: seconds at 200,000 entries, for a health
 *   panel. Without it that is done for short logs only; an emptied store is noticed always.
 * @throws LogProblem when the log does not open.
 */
export async function checkLog(
  how: { recount?: boolean } = {},
): Promise<'fine' | { missing: Missing }> {
  const most = how.recount ? Number.POSITIVE_INFINITY : shortLog;
  const missing = await withLog((log) => compare(log, most));
  return missing ? { missing } : 'fine';
}

/** The person was told and goes on with the log as it is. @throws LogProblem */
export async function acceptLoss(): Promise<void> {
  await alone(async () => {
    const kept = await write(['meta', 'entries'], async (tx) => {
      const own = { ...(await readOwn(tx)), count: await tx.objectStore('entries').count() };
      await tx.objectStore('meta').put(own, 'ledger');
      return own;
    });
    await browser.storage.local.set({ [copyKey]: kept });
  });
}

/** What a change to entries did. */
export type ChangedEntries<T> = {
  result: T;
  /** By how many entries the log grew; null for no change. */
  grown: number | null;
  /** Which entries came, changed or went; absent where they are too many to name. */
  ids?: readonly string[];
};

/**
 * One change to entries and their ledger, in one transaction; resolves once the copy in extension
 * storage knows of it too. Every open page hears of it.
 * @param work makes the change and says what it did.
 * @param codec what the change was made with, where it writes what someone typed.
 */
export async function changeEntries<T>(
  stores: LogStore[],
  work: (tx: LogTransaction<'readwrite'>, count: number) => Promise<ChangedEntries<T>>,
  codec?: Codec,
): Promise<T> {
  let news = null as LogNews | null;
  // Before as well: a page may be gone the moment the change is written.
  forgetNote();
  const result = await write(
    [...stores, 'meta'],
    async (tx) => {
      if (codec) await checkLock(tx, codec);
      const ledger = await readOwn(tx);
      const done = await work(tx, ledger.count);
      news = null;
      if (done.grown !== null) {
        const count = Math.max(0, ledger.count + done.grown);
        const next = { ...ledger, lastSeq: ledger.lastSeq + 1, count };
        await tx.objectStore('meta').put(next, 'ledger');
        news = { seq: next.lastSeq, ids: done.ids ?? null };
      }
      return done.result;
    },
    // A loss must be noticed before new changes let the numbers look right again.
    async (log) => {
      if (!looked.has(log)) await compare(log);
    },
  );
  if (news) {
    forgetNote();
    tellChange(news);
    // It is kept in any case; a copy that lags behind is brought up at the next comparison.
    await withLog((log) => compare(log)).catch(() => undefined);
  }
  return result;
}

/** The ledger inside the database. */
export async function readOwn(
  tx: LogTransaction<'readonly'> | LogTransaction<'readwrite'>,
): Promise<LogLedger> {
  const ledger = readLedger(await tx.objectStore('meta').get('ledger'));
  // Without its ledger it is not the database we knew; its rows still are what they are.
  return ledger ?? { created: nextId(Date.now()), lastSeq: 0, count: 0 };
}

/**
 * Brings the copy up to the database, or notes a loss in it.
 * @param countUpTo a log that should be no longer than this has its rows counted.
 */
function compare(log: LogDatabase, countUpTo = -1): Promise<Missing | null> {
  return alone(async () => {
    // In this order: the copy may only seem ahead when it really is.
    const { [copyKey]: copy, [nameKey]: name } = await readCopied();
    const { loss } = readCopy(copy) ?? {};
    const [own, rows, older] = await transact(log, ['meta', 'entries'], 'readonly', async (tx) => {
      const ledger = await readOwn(tx);
      const entries = tx.objectStore('entries');
      const before = loss ? await entries.count(keptBefore(loss.noticedAt)) : 0;
      if (ledger.count <= countUpTo) return [ledger, await entries.count(), before] as const;
      return [ledger, (await entries.openKeyCursor()) ? ledger.count : 0, before] as const;
    });
    const next = reconciled(copy, own, new Date().toISOString(), rows, {
      older,
      sure: name !== undefined,
    });
    looked.add(log);
    const isNew = JSON.stringify(next) !== JSON.stringify(copy) || name !== own.created;
    if (isNew) await writeCopy({ [copyKey]: next, [nameKey]: own.created });
    return next.loss ?? null;
  });
}

/** The entries from before an instant, as far as their ids tell. @param instant as stored */
function keptBefore(instant: string): IDBKeyRange {
  return IDBKeyRange.upperBound(lowestIdAt(Date.parse(instant) || 0), true);
}

async function readCopied(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get([copyKey, nameKey]);
  } catch {
    // Nothing to compare with. The log itself may well be there, so it is shown.
    return {};
  }
}

async function writeCopy(copy: Record<string, LedgerCopy | string>): Promise<void> {
  try {
    await browser.storage.local.set(copy);
  } catch {
    // Then the copy lags behind, which is never an alarm.
  }
}

/** One page at a time, so that an older reading never overwrites a newer one. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('kind-pause.ledger', work) as Promise<T>;
}
