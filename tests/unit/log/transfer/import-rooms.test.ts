import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { closeLog, withLog } from '../../../../utils/log/database/connection.ts';
import { countEntries, deleteEntry } from '../../../../utils/log/entries.ts';
import { checkLog } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { finishLock, makeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { sweepStage } from '../../../../utils/log/transfer/import-stage.ts';
import { lineOf as entry, fileOf } from '../../../fixtures/log/copy-file.ts';
import { anyEntry } from '../any-entry.ts';
import { bring, counts, prepared } from '../bring.ts';
import { texts } from '../copy-file.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

beforeEach(newProfile);

const waiting = () => withLog((log) => log.getAll('incoming'));

test('F83 a damaged file in another page changes nothing of what this one takes', async () => {
  const ready = await prepared(fileOf([entry(1), entry(2), entry(3)]));
  expect(ready.preview).toEqual(counts(3));
  expect(await prepareImport(new Blob([`${fileOf([entry(4)])}x`]))).toHaveProperty('refused');
  expect(await ready.apply()).toEqual({ done: counts(3) });
  expect(await countEntries()).toBe(3);
});

test('F83 a file that was left comes in with no other, whichever was chosen first', async () => {
  const wrong = await prepared(fileOf(Array.from({ length: 40 }, (_, n) => entry(n + 100))));
  const right = await prepared(fileOf([entry(1)]));
  wrong.leave();
  await right.apply();
  expect(await texts()).toEqual(['number 1']);
});

test('F83 a reading that is left ends, and writes nothing', async () => {
  const leaving = new AbortController();
  const many = fileOf(Array.from({ length: 900 }, (_, n) => entry(n)));
  const reading = prepareImport(new Blob([many]), { signal: leaving.signal });
  leaving.abort();
  await expect(reading).rejects.toThrow();
  expect(await waiting()).toEqual([]);
});

test('F83 a preview leaves nothing on the disk, with a lock and without', async () => {
  // The log is made when it is opened first.
  await countEntries();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const add = vi.spyOn(IDBObjectStore.prototype, 'add');
  await prepared(fileOf([entry(1)]));
  expect(put).not.toHaveBeenCalled();
  expect(add).not.toHaveBeenCalled();
  await makeLock('kettle orbit velvet plum', 0, Date.now());
  await finishLock();
  put.mockClear();
  const ready = await prepared(fileOf([entry(1, 'a word of mine')]));
  expect(put).not.toHaveBeenCalled();
  await ready.apply();
  const rows = put.mock.calls.map(([row]) => JSON.stringify(row));
  expect(rows.some((row) => row.includes('01ARZ3'))).toBe(true);
  expect(rows.join()).not.toContain('a word of mine');
  expect(await waiting()).toEqual([]);
});

test('F83 the preview counts what comes: five hundred versions of one entry', async () => {
  const versions = Array.from({ length: 500 }, (_, n) => ({
    ...entry(1, `version ${n}`),
    editedAt: new Date(Date.parse('2020-01-01') + n).toISOString(),
  }));
  const { preview, done } = await bring(fileOf(versions));
  expect(preview).toEqual(counts(500));
  expect(done).toEqual(preview);
  expect(await countEntries()).toBe(500);
  expect(new Set(await texts()).size).toBe(500);
  expect((await bring(fileOf(versions))).preview).toEqual(counts(0, 500));
});

test('F83 a preview that no longer holds takes nothing, and is told anew', async () => {
  const ready = await prepared(fileOf([entry(1), entry(2)]));
  await bring(fileOf([entry(1)]));
  // Here already by another way: nothing that was not said.
  expect(await ready.apply()).toEqual({ done: counts(1, 1) });
  const again = await prepared(fileOf([entry(1), entry(2)]));
  expect(again.preview).toEqual(counts(0, 2));
  await deleteEntry(entry(2).id);
  const end = await again.apply();
  expect(end).toMatchObject({ changed: { preview: counts(1, 1) } });
  expect(await countEntries()).toBe(1);
  if ('changed' in end) expect(await end.changed.apply()).toEqual({ done: counts(1, 1) });
  expect(await countEntries()).toBe(2);
});

test('F83 a file that changed since it was looked at takes nothing', async () => {
  let text = fileOf([entry(1)]);
  const file = new Blob([text]);
  const now = () => new Blob([text]);
  vi.spyOn(file, 'stream').mockImplementation(() => now().stream());
  const ready = await prepareImport(file);
  text = fileOf([entry(1, 'otherwise')]);
  if (!('apply' in ready)) throw new Error('refused');
  expect(await ready.apply()).toEqual({ refused: 'changed' });
  expect([await countEntries(), await waiting()]).toEqual([0, []]);
});

test('F61 F83 what a page left that went in the middle is swept, by the next import or the log', async () => {
  const left = { id: '000000000', puts: [{ row: entry(7) }], late: [] };
  const leave = () => withLog(async (log) => void (await log.put('incoming', left as never)));
  await leave();
  closeLog();
  await restart();
  await bring(fileOf([entry(1)]));
  expect([await waiting(), await texts()]).toEqual([[], ['number 1']]);
  await leave();
  await sweepStage();
  expect([await waiting(), await countEntries()]).toEqual([[], 1]);
});

test('F83 what an import in another page lays ready is not swept', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const left = { id: '000000000', puts: [], late: [] };
  await withLog(async (log) => void (await log.put('incoming', left as never)));
  const held = navigator.locks.request('kind-pause.import', () => promise);
  await sweepStage();
  expect(await waiting()).toHaveLength(1);
  resolve();
  await held;
});

test('F83 erased in the middle of an import: it is told anew, and nothing is half there', async () => {
  await bring(fileOf([entry(1)]));
  const ready = await prepared(fileOf([entry(1), entry(2)]));
  await eraseEverything();
  expect(await ready.apply()).toMatchObject({ changed: { preview: counts(2) } });
  expect([await countEntries(), await checkLog()]).toEqual([0, 'fine']);
});

test('F83 any two imports, interleaved in any way: each takes what its preview said', async () => {
  const ids = 'WXYZ';
  const some = fc
    .array(fc.tuple(fc.nat(3), anyEntry), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([n, one]) => ({ ...one, id: `01ARZ3NDEKTSV4RRFFQ69G5FA${ids[n]}` })));
  const steps = fc.shuffledSubarray(['a prepare', 'a end', 'b prepare', 'b end'], {
    minLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(some, some, steps, fc.boolean(), async (a, b, order, aLeft) => {
      await newProfile();
      const ready: Record<string, Awaited<ReturnType<typeof prepared>>> = {};
      for (const step of order) {
        const [who = '', what] = step.split(' ');
        const before = await rows();
        if (what === 'prepare' || !ready[who]) {
          ready[who] = await prepared(fileOf(who === 'a' ? a : b));
          expect(await rows()).toEqual(before);
          continue;
        }
        if (who === 'a' && aLeft) {
          ready[who].leave();
          expect(await rows()).toEqual(before);
          continue;
        }
        const said = ready[who].preview;
        const end = await ready[who].apply();
        if ('changed' in end) expect(await rows()).toEqual(before);
        else if ('done' in end) {
          expect(end.done.fresh).toBeLessThanOrEqual(said.fresh);
          expect(end.done.differs).toBeLessThanOrEqual(said.differs);
        }
        expect([await waiting(), await checkLog()]).toEqual([[], 'fine']);
        expect(await countEntries()).toBe((await rows()).length);
      }
    }),
    { numRuns: 25 },
  );
});

const rows = () => withLog((log) => log.getAll('entries'));

test('F61 two pages confirm at once: one after the other, and all of both is there', async () => {
  await keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload: { text: 'x' } });
  const many = (from: number) => Array.from({ length: 300 }, (_, n) => entry(from + n));
  const [one, other] = [await prepared(fileOf(many(0))), await prepared(fileOf(many(400)))];
  await Promise.all([one.apply(), other.apply()]);
  expect([await countEntries(), await checkLog()]).toEqual([601, 'fine']);
});
