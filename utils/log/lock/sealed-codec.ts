import { isSealed } from '../../crypto/is-sealed.ts';
import { readLockRecord } from '../../crypto/record.ts';
import { keyNameOf, openDraftRow, openRow, sealDraft, sealRow } from '../../crypto/sealed-rows.ts';
import { staysReadable } from '../database/clear-draft.ts';
import { readDraftRow, readFields } from '../database/draft-row.ts';
import type { EntryRow } from '../database/schema.ts';
import { read } from '../database/transactions.ts';
import type { Entry } from '../entry/entry.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { LogProblem } from '../log-problem.ts';
import type { Codec } from './codec.ts';
import { isAnotherLock, keyFinder, sealerFor } from './lock-keys.ts';
import type { SeenLock } from './lock-look.ts';
import { ConflictError, lookAtLock } from './lock-row.ts';

/** How a log with a lock is written and read. */
export async function sealedCodec({ row, token }: SeenLock): Promise<Codec> {
  const record = readLockRecord(row);
  if (record === null || record === 'broken') return { ...broken, token };
  if (await isAnotherLock(record)) {
    // Or it is this one that is old: another page made the next one since the look.
    if ((await read(['meta'], lookAtLock)).token !== token) throw new ConflictError();
    return { ...broken, token };
  }
  const { find, isOpen } = await keyFinder(record);
  const openAny = async (row: unknown): Promise<Entry | null> =>
    parseEntry(isSealed(row) ? await openRow(row, find) : row);
  // While the lock is taken away, what is new stays as it is written. That is believed of a record
  // which the identity has confirmed, so only while the log is open.
  const seals = !(isOpen && record.state === 'opening');
  return {
    token,
    async open(rows) {
      if (!isOpen) throw new LogProblem('locked');
      return Promise.all(rows.map(openAny));
    },
    async openOwn(row) {
      if (row === undefined) return null;
      const name = keyNameOf(row);
      const mine = isOpen || (name !== null && (await find(name)) !== null);
      if (!mine) throw new LogProblem('locked');
      return openAny(row);
    },
    openRaw: async (row) => (isSealed(row) ? ((await openRow(row, find)) ?? row) : row),
    getReady: async () => (seals ? sealerFor(record) : undefined),
    async seal(row) {
      if (!seals) return row;
      return (await sealRow(await sealerFor(record), row as Entry)) as unknown as EntryRow;
    },
    async openDraft(row, slot) {
      if (!isSealed(row)) return readDraftRow(row, slot);
      const fields = await openDraftRow(row, slot, find);
      if (fields === null) return null;
      return { ...readDraftRow(row, slot), fields: readFields(fields) };
    },
    async sealDraft(row) {
      const isClear = Object.keys(row.fields).length === 0 || staysReadable(row);
      if (!seals || isClear) return row;
      return sealDraft(await sealerFor(record), row.slot, row.id, row.fields);
    },
  };
}

const refuse = async () => {
  throw new LogProblem('lock-broken');
};
/** Nothing can be opened or sealed; nothing is written over either. */
const broken: Codec = {
  token: 'broken',
  open: refuse,
  openOwn: refuse,
  openRaw: async (row) => row,
  getReady: refuse,
  seal: refuse,
  openDraft: async (row, slot) => (isSealed(row) ? null : readDraftRow(row, slot)),
  sealDraft: async (row) => (Object.keys(row.fields).length === 0 ? row : refuse()),
};
