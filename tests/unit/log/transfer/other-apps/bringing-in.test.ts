import { beforeEach, describe, expect, test, vi } from 'vitest';
import { updateEntry } from '../../../../../utils/log/entries.ts';
import { lockNow } from '../../../../../utils/log/lock/lock-session.ts';
import { finishLock, makeLock } from '../../../../../utils/log/lock-setup/set-up-lock.ts';
import { prepareImport } from '../../../../../utils/log/transfer/import.ts';
import { ImportReader } from '../../../../../utils/log/transfer/import-reader.ts';
import {
  dayEntry,
  daylioBackup,
  daylioHead,
  freeCbtJson,
  otherAppFiles,
  thought,
} from '../../../../fixtures/other-apps/other-app-files.ts';
import '../../../lock/quick-keys.ts';
import { bring, prepared } from '../../bring.ts';
import { newProfile } from '../../place.ts';
import { entriesHere } from './entries-here.ts';

beforeEach(newProfile);

describe.each(otherAppFiles)('$name', ({ app, bytes, entries }) => {
  test('comes whole, and twice doubles nothing', async () => {
    const { preview, done } = await bring(new Blob([bytes]));
    expect(preview.from).toMatchObject({ app, entries });
    expect(done).toMatchObject({ fresh: entries });
    const here = await entriesHere();
    expect(here).toHaveLength(entries);
    const again = await bring(new Blob([bytes]));
    expect(again.preview).toMatchObject({ fresh: 0, differs: 0, same: entries });
    expect(await entriesHere()).toEqual(here);
  });

  test('looked at and left leaves no row behind', async () => {
    const ready = await prepared(new Blob([bytes]));
    ready.leave();
    expect(await entriesHere()).toEqual([]);
    const leaving = new AbortController();
    leaving.abort(new DOMException('', 'AbortError'));
    await expect(
      prepareImport(new Blob([bytes]), { signal: leaving.signal }),
    ).rejects.toHaveProperty('name', 'AbortError');
    expect(await entriesHere()).toEqual([]);
  });

  test('comes into a locked log, sealed, and twice doubles nothing', async () => {
    await makeLock('kettle orbit velvet plum', 0, Date.now());
    await finishLock();
    await bring(new Blob([bytes]));
    await lockNow();
    const again = await bring(new Blob([bytes]));
    expect(again.preview).toMatchObject({ fresh: 0, same: entries });
    const here = await entriesHere();
    expect(here).toHaveLength(entries);
    expect(JSON.stringify(here)).not.toMatch(/talk|Rain|Bells|awful/);
  });
});

test('what was changed here since stays as it was changed', async () => {
  await bring(new Blob([daylioBackup([dayEntry(1)])]));
  const [{ id = '' } = {}] = await entriesHere();
  await updateEntry(id, { payload: { feelings: [], note: 'Mine' } });
  const { done } = await bring(new Blob([daylioBackup([dayEntry(1)])]));
  expect(done).toMatchObject({ fresh: 0, same: 1, differs: 0 });
  expect(await entriesHere()).toMatchObject([{ payload: { note: 'Mine' } }]);
});

test('a hundred thousand rows come in batches, and no more of them is held', async () => {
  const row = (n: number) =>
    `${2000 + (n % 20)}-01-${String((n % 28) + 1).padStart(2, '0')},x,y,12:00,meh,"","","","${n}"`;
  const file = new Blob([
    `${daylioHead}\n`,
    ...Array.from({ length: 100_000 }, (_, n) => `${row(n)}\n`),
  ]);
  const reader = new ImportReader(file, null);
  await reader.open();
  expect(await reader.look()).toMatchObject({ entries: 100_000, from: { left: {} } });
  let count = 0;
  for await (const { entries } of reader.batches()) {
    expect(entries.length).toBeLessThanOrEqual(250);
    count += entries.length;
  }
  expect(count).toBe(100_000);
}, 300_000);

test('a file that changed since it was looked at brings nothing', async () => {
  const file = new Blob([freeCbtJson([thought(1)])]);
  const ready = await prepareImport(file);
  const other = new Blob([freeCbtJson([thought(2)])]);
  vi.spyOn(file, 'stream').mockImplementation(() => other.stream());
  if (!('apply' in ready)) throw new Error('refused');
  expect(await ready.apply()).toEqual({ refused: 'changed' });
  expect(await entriesHere()).toEqual([]);
});
