import { browser } from 'wxt/browser';
import { LogProblem } from '../log-problem.ts';
import { nameOf, transact, withLog } from './connection.ts';
import type { LogDatabase, LogStore, LogTransaction } from './schema.ts';

/** In session storage: it lasts as long as the browser runs, like the trouble it stands for. */
const stopKey = 'logWritesStopped';

/**
 * Whether a write has failed since the browser started. After a full disk was freed, Chromium
 * reports commits as done that are gone after a restart, so from then on nothing is written.
 */
export async function writingStopped(): Promise<boolean> {
  try {
    return (await browser.storage.session.get(stopKey))[stopKey] === true;
  } catch {
    // Without session storage each page finds out by its own first failure.
    return false;
  }
}

/**
 * A durable write, all or nothing.
 * @param before runs on the connection first, outside the transaction.
 * @throws LogProblem; 'disk-full' also for every write after one that failed.
 */
export async function write<T>(
  stores: LogStore[],
  work: (tx: LogTransaction<'readwrite'>) => Promise<T>,
  before?: (log: LogDatabase) => Promise<void>,
): Promise<T> {
  await refuseIfStopped();
  return writeUnasked(stores, work, before);
}

/** For those who look before they write. @throws LogProblem 'disk-full' once writing has stopped */
export async function refuseIfStopped(): Promise<void> {
  if (await writingStopped()) throw new LogProblem('disk-full');
}

/** As `write`, for callers that ask `writingStopped` themselves, at the same time. */
export async function writeUnasked<T>(
  stores: LogStore[],
  work: (tx: LogTransaction<'readwrite'>) => Promise<T>,
  before?: (log: LogDatabase) => Promise<void>,
): Promise<T> {
  try {
    return await withLog(async (log) => {
      await before?.(log);
      return transact(log, stores, 'readwrite', work);
    });
  } catch (error) {
    const problem = asWriteProblem(error);
    if (problem instanceof LogProblem && problem.kind === 'disk-full') await stopWriting();
    throw problem;
  }
}

/** @throws LogProblem 'unavailable' when reading fails. */
export async function read<T>(
  stores: LogStore[],
  work: (tx: LogTransaction<'readonly'>) => Promise<T>,
): Promise<T> {
  try {
    return await withLog((log) => transact(log, stores, 'readonly', work));
  } catch (error) {
    if (error instanceof DOMException) throw new LogProblem('unavailable', error);
    throw error;
  }
}

const ourMistakes = ['DataError', 'DataCloneError', 'ConstraintError', 'ReadOnlyError'];
const noConnection = ['InvalidStateError', 'NotFoundError', 'AbortError', 'NotReadableError'];

/** Mistakes of ours stay what they are. */
function asWriteProblem(error: unknown): unknown {
  const name = nameOf(error);
  if (!(error instanceof DOMException) || ourMistakes.includes(name)) return error;
  if (noConnection.includes(name)) return new LogProblem('unavailable', error);
  // Chromium says UnknownError for a full disk; whatever else it may mean asks for the same care.
  return new LogProblem('disk-full', error);
}

async function stopWriting(): Promise<void> {
  try {
    await browser.storage.session.set({ [stopKey]: true });
  } catch {
    // See writingStopped.
  }
}
