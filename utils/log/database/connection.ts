import { openDB } from 'idb';
import { isOutsideContainer } from '../../browser/container.ts';
import { mayBeInContainer } from '../../browser/container-hint.ts';
import { LogProblem } from '../log-problem.ts';
import { schemaVersion, upgrade } from './migrations.ts';
import {
  databaseName,
  type LogDatabase,
  type LogSchema,
  type LogStore,
  type LogTransaction,
} from './schema.ts';

/** How long another page may keep an upgrade waiting, and an opening may take at all, in ms. */
const blockedPatience = 3_000;
const openPatience = 10_000;

/**
 * Whether a log that a newer Kind Pause has made is opened all the same, for reading only: a copy
 * of it takes along what this one can read.
 */
let readsNewer = false;

/** From now on this page reads a newer log, too. It never writes into one. */
export function readNewer(): void {
  readsNewer = true;
}

/** The one connection of this page or worker. Not state: it is made anew whenever it is gone. */
let connection: Promise<LogDatabase> | undefined;

/**
 * Runs work on the open log. A connection closed by force (by the browser, or because another
 * page upgrades) is opened again and the work run once more, so work must bear running twice.
 * @throws LogProblem when the log does not open.
 */
export async function withLog<T>(work: (log: LogDatabase) => Promise<T>): Promise<T> {
  const used = openLog();
  const log = await used;
  try {
    return await work(log);
  } catch (error) {
    const name = nameOf(error);
    const lost = connection !== used && lostNames.includes(name);
    if (name !== 'InvalidStateError' && !lost) throw error;
    if (connection === used) closeLog();
    return work(await openLog());
  }
}

/** How else a transaction may fail when its connection was closed under it. */
const lostNames = ['AbortError', 'UnknownError', 'TransactionInactiveError'];

/** Closes the connection; running transactions still finish. The next call opens it again. */
export function closeLog(): void {
  const closing = connection;
  connection = undefined;
  // A connection that never came about needs no closing; whoever waited for it has the error.
  closing?.then(
    (log) => log.close(),
    () => undefined,
  );
}

/**
 * One transaction, all or nothing: it resolves once everything is committed, strictly durable for
 * writes, and an error anywhere takes all of it back. Inside, await only its own requests.
 */
export async function transact<T, Mode extends 'readonly' | 'readwrite'>(
  log: LogDatabase,
  stores: LogStore[],
  mode: Mode,
  work: (tx: LogTransaction<Mode>) => Promise<T>,
): Promise<T> {
  if (mode === 'readwrite' && log.version > schemaVersion) throw new LogProblem('newer');
  const tx = log.transaction(stores, mode, { durability: 'strict' });
  // Heard below in either case; this only keeps an early abort from counting as unheard.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It was over already: then its own error, if it has one, is the real reason.
    }
    // Waits for its end; how it ended is in `error`.
    await tx.done.catch(() => undefined);
    throw tx.error ?? error;
  }
}

function openLog(): Promise<LogDatabase> {
  if (connection) return connection;
  const opening: Promise<LogDatabase> = connect(() => {
    if (connection === opening) connection = undefined;
  });
  connection = opening;
  opening.catch(() => {
    if (connection === opening) connection = undefined;
  });
  return opening;
}

async function connect(gone: () => void): Promise<LogDatabase> {
  if (mayBeInContainer) await refuseApart();
  try {
    return await connectOnce(gone);
  } catch (error) {
    if (nameOf(error) === 'VersionError' && readsNewer) return connectAsItIs(gone);
    // A store that is merely busy starting opens at the second try.
    if (nameOf(error) !== 'UnknownError') throw asOpenProblem(error);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return connectOnce(gone).catch((error) => {
    throw asOpenProblem(error);
  });
}

async function connectOnce(gone: () => void): Promise<LogDatabase> {
  const patience = Promise.withResolvers<never>();
  const impatient = (kind: 'blocked' | 'unavailable') => () =>
    patience.reject(new LogProblem(kind));
  let timer = setTimeout(impatient('unavailable'), openPatience);
  let upgradeError: unknown;
  // A browser may refuse in this very moment: not a second time, once patience is over.
  const opening = Promise.try(() =>
    openDB<LogSchema>(databaseName, schemaVersion, {
      upgrade(log, from, _to, tx) {
        clearTimeout(timer);
        // The opening fails with it, and is heard below.
        tx.done.catch(() => undefined);
        upgrade(log, from, tx).catch((error) => {
          upgradeError = error;
          tx.abort();
        });
      },
      blocked() {
        clearTimeout(timer);
        timer = setTimeout(impatient('blocked'), blockedPatience);
      },
      blocking(_current, _blocked, event) {
        // A newer version (or an erasing) waits: let it pass. Drafts are in their mirror.
        gone();
        (event.target as IDBDatabase).close();
      },
      terminated: gone,
    }),
  );
  try {
    return await Promise.race([opening, patience.promise]);
  } catch (error) {
    // Should it open after all, nobody waits for it any more.
    opening.then(
      (log) => log.close(),
      () => undefined,
    );
    throw upgradeError ?? error;
  } finally {
    clearTimeout(timer);
  }
}

/** A container has a database of its own. What is kept there, nobody finds again. */
async function refuseApart(): Promise<void> {
  const here = await isOutsideContainer().catch((error) => {
    throw new LogProblem('unavailable', error);
  });
  if (!here) throw new LogProblem('apart');
}

/** In whatever version it is. */
function connectAsItIs(gone: () => void): Promise<LogDatabase> {
  const opening = openDB<LogSchema>(databaseName, undefined, {
    blocking(_current, _blocked, event) {
      gone();
      (event.target as IDBDatabase).close();
    },
    terminated: gone,
  });
  return opening.catch((error) => {
    throw asOpenProblem(error);
  });
}

function asOpenProblem(error: unknown): LogProblem {
  if (error instanceof LogProblem) return error;
  const name = nameOf(error);
  if (name === 'VersionError') return new LogProblem('newer', error);
  if (name === 'QuotaExceededError') return new LogProblem('disk-full', error);
  return new LogProblem('unavailable', error);
}

export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
