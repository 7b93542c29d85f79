import { Pace } from '../../async/pace.ts';
import { isSealed } from '../../crypto/is-sealed.ts';
import type { LockRecord } from '../../crypto/record.ts';
import { openDraftRow, openRow, type Sealer, sealRow } from '../../crypto/sealed-rows.ts';
import { saveSettings } from '../../settings/store.ts';
import { isDraftSealed } from '../database/clear-draft.ts';
import { withLog } from '../database/connection.ts';
import { readDraftRow, readFields, slotOf } from '../database/draft-row.ts';
import { forgetSnapshots } from '../database/migrations.ts';
import type { AnyTransaction, EntryRow, LogTransaction, StoredDraft } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import type { Entry } from '../entry/entry.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { readOwn } from '../integrity/loss-check.ts';
import { type Codec, rowMark, sameRow } from '../lock/codec.ts';
import { readDearName } from '../lock/dear-name.ts';
import { keyFinder, sealerFor } from '../lock/lock-keys.ts';
import { ConflictError, checkLock } from '../lock/lock-row.ts';
import type { IsWhole } from '../lock/lock-state.ts';
import { withCodec } from '../lock/with-codec.ts';
import { LogProblem } from '../log-problem.ts';
import { type Conversion, checkPass, convertEntries, inGroups, type Pass } from './encrypt-rows.ts';
import { sealDearName, sealEarlyLine, sealMirrors } from './seal-outside.ts';

/**
 * Seals everything private there is, wherever it stands. No row goes before its sealed form was
 * opened and compared. It needs no passphrase.
 * @throws LockChangedError, LogProblem
 */
export async function encryptLog(record: LockRecord, pass: Pass): Promise<IsWhole> {
  const isUnchanged = await watchChanges();
  const pace = new Pace();
  await convertEntries(pass, async (rows) => {
    const sealer = await sealerFor(record);
    const sealed: Conversion[] = [];
    for (const group of inGroups(rows.filter((row) => !isSealed(row)))) {
      sealed.push(...(await Promise.all(group.map((row) => sealOne(sealer, row, pace)))));
    }
    return sealed;
  });
  await everyDraft(pass, (codec, row, slot) =>
    isSealed(row) ? null : codec.sealDraft(readDraftRow(row, slot)),
  );
  await sealMirrors();
  await sealEarlyLine();
  await write(['incoming'], (tx) => tx.objectStore('incoming').clear());
  await withLog(forgetSnapshots);
  await sealDearName();
  return async (tx) => (await isUnchanged(tx)) && everyDraftIs(tx, isDraftSealed);
}

async function sealOne(sealer: Sealer, row: EntryRow, pace: Pace): Promise<Conversion> {
  const sealed = await sealRow(sealer, row as Entry);
  // Browsers may do all of this in one go: a long text would hold the page up.
  if (pace.isOver()) await pace.rest();
  const opened = await openRow(sealed, async () => sealer.key);
  if (pace.isOver()) await pace.rest();
  if (!same(row, opened)) {
    throw new Error('lock: a sealed entry could not be read back');
  }
  if (pace.isOver()) await pace.rest();
  return { seen: row, next: sealed as unknown as EntryRow };
}

/**
 * The way back; the log has to be open. What does not open stays as it is: it was changed, or cut
 * off.
 * @returns also whether there is any of that
 * @throws LockChangedError; LogProblem, 'locked' once the log is closed
 */
export async function decryptLog(
  record: LockRecord,
  pass: Pass,
): Promise<{ isWhole: IsWhole; staysClosed: boolean }> {
  const isUnchanged = await watchChanges();
  const closed = new Set<string>();
  const pace = new Pace();
  await convertEntries(pass, async (rows) => {
    const find = await openKeys(record);
    const opened: Conversion[] = [];
    for (const group of inGroups(rows.filter(isSealed))) {
      if (pace.isOver()) await pace.rest();
      const found = await Promise.all(group.map((row) => openRow(row, find)));
      for (const [at, seen] of group.entries()) {
        const next = found[at];
        if (next) opened.push({ seen, next: (parseEntry(next) ?? next) as EntryRow });
        else closed.add(rowMark(seen));
      }
    }
    return opened;
  });
  await everyDraft(pass, async (_codec, row, slot) => {
    if (!isSealed(row)) return null;
    const fields = await openDraftRow(row, slot, await openKeys(record));
    if (fields !== null) return { ...readDraftRow(row, slot), fields: readFields(fields) };
    closed.add(rowMark(row));
    return null;
  });
  await write(['incoming'], (tx) => tx.objectStore('incoming').clear());
  const dearName = await readDearName();
  await openKeys(record);
  if (dearName) await saveSettings({ dearName });
  return {
    staysClosed: closed.size > 0,
    isWhole: async (tx) =>
      (await isUnchanged(tx)) &&
      everyDraftIs(tx, (row) => !isSealed(row) || closed.has(rowMark(row))),
  };
}

/** Whether entries and the dear one's name are as they were when it was called. */
async function watchChanges(): Promise<IsWhole> {
  const seen = await read(['meta'], lastChange);
  return async (tx) => (await lastChange(tx)) === seen;
}

async function lastChange(tx: AnyTransaction): Promise<string> {
  const { lastSeq } = await readOwn(tx);
  return `${lastSeq} ${rowMark(await tx.objectStore('meta').get('dear'))}`;
}

async function everyDraftIs(
  tx: LogTransaction<'readwrite'>,
  asItShouldBe: (row: unknown) => boolean,
): Promise<boolean> {
  const drafts = tx.objectStore('drafts');
  for (const slot of await drafts.getAllKeys()) {
    if (!asItShouldBe(await drafts.get(slot))) return false;
  }
  return true;
}

/** @throws LogProblem 'locked': a key that is not to be had now says nothing about a row */
async function openKeys(record: LockRecord) {
  const { find, isOpen } = await keyFinder(record);
  if (!isOpen) throw new LogProblem('locked');
  return find;
}

/** @param convert returns null for a draft that stays as it is */
async function everyDraft(
  pass: Pass,
  convert: (codec: Codec, row: unknown, slot: string) => Promise<StoredDraft | null> | null,
): Promise<void> {
  const slots = await read(['drafts'], (tx) => tx.objectStore('drafts').getAllKeys());
  for (const slot of slots) {
    await withCodec(async (codec) => {
      const seen = await read(['drafts'], (tx) => tx.objectStore('drafts').get(slot));
      const made = seen && (await convert(codec, seen, slotOf(slot)));
      if (!made) return;
      await write(['drafts', 'meta'], async (tx) => {
        await checkPass(tx, pass);
        // The hint that there is a lock may be gone: then it was made ready by none.
        await checkLock(tx, codec);
        const drafts = tx.objectStore('drafts');
        if (!sameRow(await drafts.get(slot), seen)) throw new ConflictError();
        await drafts.put({ ...made, slot });
      });
    });
  }
}

/** Whether two plain rows say the same, in whatever order. */
function same(one: object, other: object | null): boolean {
  return other !== null && sorted(one) === sorted(other);
}

function sorted(row: object): string {
  const fields = Object.entries(row).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
