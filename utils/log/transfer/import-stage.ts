import { isSealed } from '../../crypto/is-sealed.ts';
import type { EntryRow, LogTransaction } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { type Codec, sameRow } from '../lock/codec.ts';
import { ConflictError, checkLock } from '../lock/lock-row.ts';
import { sameData } from './merge-entries.ts';
import type { EntryPut, MergeResult } from './merging.ts';

// Where rows of an import wait on disk: the store `incoming`, and nowhere else. They are there from
// the moment a person has said yes until the one transaction that takes them into the log, never
// for a preview, and in the form in which the log itself holds them: sealed where it has a lock.
// One page at a time, under the lock 'kind-pause.import'; whatever lies there without that lock was
// left by a page that is gone, and may be cleared by anyone.

/** Rows of a batch. `late` ones are for places where nothing stands by then. */
type Group = { id: string; puts: EntryPut[]; late: EntryRow[] };

/** What one import lays ready, batch by batch. */
export class Stage {
  readonly #codec: Codec;
  #groups = 0;
  /** Those that have late rows. */
  readonly #withLate: number[] = [];
  /** Rows in the clear in a log with a lock, which is about to seal them: they are not laid down. */
  readonly #clear = new Map<string, unknown>();

  constructor(codec: Codec) {
    this.#codec = codec;
  }

  /** @throws LogProblem; Stale where the lock is another one by now */
  async add({ puts, beside }: Pick<MergeResult, 'puts' | 'beside'>): Promise<void> {
    if (puts.length + beside.length === 0) return;
    if (beside.length > 0) this.#withLate.push(this.#groups);
    const id = nameOf(this.#groups++);
    const group: Group = { id, puts: puts.map((put) => this.#withoutClear(put)), late: beside };
    await write(['incoming', 'meta'], async (tx) => {
      await checkLock(tx, this.#codec);
      await tx.objectStore('incoming').put(group as unknown as EntryRow);
    });
  }

  /**
   * Takes everything that lies ready into the log, inside the caller's transaction.
   * @throws ConflictError where the log is no longer as it was seen, or something that lay there is gone
   */
  async moveIn(tx: LogTransaction<'readwrite'>): Promise<{ grown: number; written: number }> {
    const entries = tx.objectStore('entries');
    const done = { grown: 0, written: 0 };
    const put = async (row: EntryRow, isNew: boolean) => {
      done.written++;
      if (isNew) done.grown++;
      await entries.put(row);
    };
    // First what was compared with the log, all of it: then it is known which places are free.
    for (let at = 0; at < this.#groups; at++) {
      const { puts } = await groupAt(tx, at);
      const now = await Promise.all(puts.map(({ row }) => entries.get(row.id)));
      if (!puts.every(({ row, seen }, n) => this.#isSame(row.id, seen, now[n])))
        throw new ConflictError();
      await Promise.all(puts.map(({ row, seen }) => put(row, seen === undefined)));
    }
    for (const at of this.#withLate) {
      for (const row of (await groupAt(tx, at)).late) {
        if ((await entries.getKey(row.id)) === undefined) await put(row, true);
      }
    }
    await tx.objectStore('incoming').clear();
    return done;
  }

  #withoutClear({ row, seen }: EntryPut): EntryPut {
    if (this.#codec.token === '' || seen === undefined || isSealed(seen)) return { row, seen };
    this.#clear.set(row.id, seen);
    return { row, seen: null };
  }

  #isSame(id: string, seen: unknown, now: unknown): boolean {
    const before = seen === null ? this.#clear.get(id) : seen;
    return isSealed(before) || isSealed(now) ? sameRow(before, now) : sameData(before, now);
  }
}

/** Forgets what lies ready. @throws LogProblem */
export async function clearStage(): Promise<void> {
  if ((await read(['incoming'], (tx) => tx.objectStore('incoming').count())) === 0) return;
  await write(['incoming'], (tx) => tx.objectStore('incoming').clear());
}

/** What a page left behind that went in the middle of an import. Never throws. */
export async function sweepStage(): Promise<void> {
  await navigator.locks
    .request('kind-pause.import', { ifAvailable: true }, (lock) =>
      lock ? clearStage() : undefined,
    )
    .catch(() => {
      // The log does not answer: its own page tells, and the next import sweeps first.
    });
}

async function groupAt(tx: LogTransaction<'readwrite'>, at: number): Promise<Group> {
  const group = (await tx.objectStore('incoming').get(nameOf(at))) as unknown as Group | undefined;
  if (!group) throw new ConflictError();
  return group;
}

const nameOf = (at: number) => String(at).padStart(9, '0');
