import { readSealed, seal, unseal } from '../lock/seal.ts';
import { keyFinder, sealerFor } from './lock-keys.ts';
import { lockIn } from './lock-record.ts';
import { wellFormed } from './text.ts';
import { read, write } from './write.ts';

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
  if (record === 'broken') return '';
  const { find, isOpen } = await keyFinder(record);
  const sealed = readSealed(raw);
  const { key: name } = (raw ?? {}) as Partial<DearRow>;
  const key = isOpen && sealed && typeof name === 'string' ? await find(name) : null;
  if (!sealed || !key || typeof name !== 'string') return '';
  const content = (await unseal(key, sealed, place(name)))?.content;
  return typeof content === 'string' ? content : '';
}

/** @returns whether it was sealed; false without a lock. @throws LogProblem */
export async function writeDearName(name: string): Promise<boolean> {
  const record = await read(['meta'], lockIn);
  if (record === null || record === 'broken') return record === 'broken';
  const { id, key, numbers } = await sealerFor(record);
  const sealed = { key: id, ...(await seal(key, numbers, place(id), wellFormed(name))) };
  return write(['meta'], async (tx) => {
    const now = await lockIn(tx);
    if (now === null || now === 'broken' || now.name !== record.name) return false;
    await tx.objectStore('meta').put(sealed, row);
    return true;
  });
}
