import { readSealed, seal, unseal } from '../../crypto/seal.ts';
import { read, write } from '../database/transactions.ts';
import { wellFormed } from '../entry/text.ts';
import { LogProblem } from '../log-problem.ts';
import { isAnotherLock, keyFinder, sealerFor } from './lock-keys.ts';
import { lockIn } from './lock-record.ts';
import { ConflictError, lockNameOf, lockRow, retryConflict } from './lock-row.ts';
import { knownLock } from './lock-state.ts';

/** The name of the dear one in a log with a lock: sealed, like everything of one's own. */
type DearRow = { key: string } & NonNullable<ReturnType<typeof readSealed>>;

const row = 'dear';
const place = (key: string) => ['dear', key];

/**
 * @returns null without a lock: then it stands among the settings. While locked there is none.
 * @throws LogProblem
 */
export async function readDearName(): Promise<string | null> {
  const { record, raw } = await read(['meta'], async (tx) => ({
    record: await lockIn(tx),
    raw: await tx.objectStore('meta').get(row),
  }));
  if (record === null) return null;
  if (record === 'broken' || (await isAnotherLock(record))) return '';
  const { find, isOpen } = await keyFinder(record);
  const sealed = readSealed(raw);
  const { key: name } = (raw ?? {}) as Partial<DearRow>;
  const key = isOpen && sealed && typeof name === 'string' ? await find(name) : null;
  if (!sealed || !key || typeof name !== 'string') return '';
  const content = (await unseal(key, sealed, place(name)))?.content;
  return typeof content === 'string' ? content : '';
}

/** @returns whether it was sealed; false without a lock. @throws LogProblem */
export function writeDearName(name: string): Promise<boolean> {
  return retryConflict(async () => {
    const record = await knownLock();
    if (record === null) return false;
    if (await isAnotherLock(record)) throw new LogProblem('lock-broken');
    const { id, key, numbers } = await sealerFor(record);
    const sealed = { key: id, ...(await seal(key, numbers, place(id), wellFormed(name))) };
    await write(['meta'], async (tx) => {
      if (lockNameOf(await lockRow(tx)) !== record.name) throw new ConflictError();
      await tx.objectStore('meta').put(sealed, row);
    });
    return true;
  });
}
