import { keyOf, newDerivation } from '../../../utils/crypto/passphrase.ts';
import { read } from '../../../utils/log/database/transactions.ts';
import { readPage } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { nextId } from '../../../utils/log/entry/entry-id.ts';
import { changeEntries } from '../../../utils/log/integrity/loss-check.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { finishLock, makeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { findEntries } from '../../../utils/log/reading/find.ts';
import { exportStream } from '../../../utils/log/transfer/export.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { prepareImport } from '../../../utils/log/transfer/import.ts';
import { streamToBlob } from '../../../utils/log/transfer/stream-to-blob.ts';

/** What a very long log needs and costs; runs inside a page of the extension. */

const words = 'tea window rain slow train letter morning garden quiet late desk bread river'.split(
  ' ',
);

/** Fills the log with lines of a few words, some hours apart; every thousandth holds a rare word. */
async function seedMany(count: number): Promise<void> {
  const hourMs = 3_600_000;
  const start = Date.now() - count * 4 * hourMs;
  let id: string | undefined;
  for (let from = 0; from < count; from += 5_000) {
    const entries: Entry[] = [];
    for (let n = from; n < Math.min(count, from + 5_000); n += 1) {
      const time = start + n * 4 * hourMs;
      const at = new Date(time).toISOString();
      id = nextId(time, id);
      const some = Array.from({ length: 8 }, (_, k) => words[(n * (k + 3) + k) % words.length]);
      const rare = n % 1_000 === 999 ? ' lighthouse' : '';
      const payload = { text: `${some.join(' ')}${rare}` };
      const source = 'newtab';
      entries.push({
        id,
        at,
        zone: 'UTC',
        day: at.slice(0, 10),
        kind: 'line',
        element: 'kindness',
        source,
        payload,
      });
    }
    await changeEntries(['entries'], async (tx) => {
      await Promise.all(entries.map((entry) => tx.objectStore('entries').add(entry)));
      return { result: undefined, grown: entries.length };
    });
  }
}

async function times(runs: number, work: () => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all.sort((one, other) => one - other);
}

/** The newest fifty by the browser's own cursor, and nothing more. */
function rawNewest(): Promise<unknown> {
  return read(['entries'], async (tx) => {
    const rows: unknown[] = [];
    let cursor = await tx.objectStore('entries').openCursor(null, 'prev');
    while (cursor && rows.push(cursor.value) < 50) cursor = await cursor.continue();
    return rows;
  });
}

async function firstMatch(text: string): Promise<void> {
  for await (const { found } of findEntries({ text })) if (found.length > 0) return;
}

/** Milliseconds, sorted: the raw query, our first page, and the first results of a search. */
async function measureLog(runs: number) {
  const raw = await times(runs, rawNewest);
  const page = await times(runs, () => readPage({ limit: 50 }));
  const search = await times(runs, () => firstMatch('rain'));
  const rare = await times(5, () => firstMatch('lighthouse'));
  return { raw, page, search, rare };
}

/** Everything as one file, made and thrown away; and the same file brought in again. */
async function exportAll(): Promise<number> {
  let size = 0;
  const { stream } = exportStream(json, new Date().toISOString());
  for await (const bytes of stream as AsyncIterable<Uint8Array>) size += bytes.length;
  return size;
}

async function importAll(): Promise<unknown> {
  const { stream } = exportStream(json, new Date().toISOString());
  const file = await streamToBlob(stream);
  const ready = await prepareImport(file);
  return 'apply' in ready ? ready.apply() : ready;
}

const passphrase = 'kettle orbit velvet plum';

async function lockAll(): Promise<void> {
  await makeLock(passphrase, 0, Date.now());
  await finishLock();
}

/** Milliseconds, sorted: a passphrase made into a key, and the log unlocked and its first page read. */
async function measureLock(runs: number) {
  const derivation = newDerivation();
  const key = await times(runs, () => keyOf(passphrase, derivation));
  const unlocked: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await lockNow();
    forgetKeys();
    const [took = 0] = await times(1, async () => {
      await unlock(passphrase, 0);
      await readPage({ limit: 50 });
    });
    unlocked.push(took);
  }
  return { key, unlocked: unlocked.sort((one, other) => one - other) };
}

Object.assign(globalThis, { seedMany, measureLog, exportAll, importAll, lockAll, measureLock });
