import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newKey } from '../../../utils/log/age/backup-key.ts';
import { isWhole, startBackup } from '../../../utils/log/backup/backup.ts';
import { closeLog, withLog } from '../../../utils/log/database/connection.ts';
import { schemaVersion } from '../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { countEntries, updateEntry } from '../../../utils/log/entries.ts';
import { checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { finishLock, makeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { exportLog, type Format } from '../../../utils/log/transfer/export.ts';
import { csv } from '../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { streamToBlob } from '../../../utils/log/transfer/stream-to-blob.ts';
import { anyText } from './any-entry.ts';
import { quoted } from './at-once.ts';
import { bring, counts } from './bring.ts';
import { newProfile } from './place.ts';
import '../lock/quick-keys.ts';

beforeEach(newProfile);
afterEach(() => void vi.useRealTimers());

async function written(format: Format): Promise<string> {
  let text = '';
  for await (const piece of exportLog(format, '2026-03-01T00:00:00.000Z')) text += piece.text;
  return text;
}

const moment = (at: number) => () =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Berlin');
const keep = (text: string, at = Date.parse('2026-11-25T10:00:00Z')) =>
  keepEntry(
    { kind: 'line', element: 'kindness', source: 'newtab', payload: { text } },
    { now: moment(at) },
  );

describe('F82 no clock makes a copy of our own unreadable', () => {
  const today = Date.parse('2026-11-25T10:00:00Z');
  const year = 366 * 86_400_000;

  test('kept while the clock was two years ahead, and after: a whole backup comes back', async () => {
    await keep('ahead', today + 2 * year);
    await keep('after', today);
    const before = await written(json);
    const { identity, recipient } = await newKey();
    const backup = await startBackup({ recipients: [recipient] }, '2026-11-25T10:00:00.000Z');
    const file = await streamToBlob(backup.stream);
    expect(await isWhole(file, { identity }, backup)).toBe(true);
    await eraseEverything();
    const { preview } = await bring(file, { opener: { identity }, now: today });
    expect(preview).toEqual({ ...counts(2), ahead: 1 });
    expect(await written(json)).toBe(before);
  });

  test('a fresh backup on a machine whose clock is two years behind', async () => {
    await keep('tea', today);
    const file = await written(json);
    await eraseEverything();
    expect((await bring(file, { now: today - 2 * year })).preview).toEqual({
      ...counts(1),
      ahead: 1,
    });
    expect(await countEntries()).toBe(1);
  });

  test('any log kept by any clocks, brought back under any clock: equal', async () => {
    const clock = fc.oneof(
      fc.integer({ min: today - 10 * year, max: today + 10 * year }),
      fc.constantFrom(
        0,
        -1,
        2 ** 48,
        253_402_300_799_999,
        253_402_300_800_000,
        8_640_000_000_000_000 - 86_400_000,
      ),
    );
    const kept = fc.array(fc.tuple(anyText, clock, fc.option(clock)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(kept, clock, async (all, now) => {
        await newProfile();
        for (const [text, at, edited] of all) {
          const made = await keep(text, at);
          if (made && edited !== null) {
            await updateEntry(made.id, { payload: { text: `${text}!` } }, moment(edited));
          }
        }
        const before = await written(json);
        const { identity, recipient } = await newKey();
        const backup = await startBackup({ recipients: [recipient] }, '2026-11-25T10:00:00.000Z');
        const file = await streamToBlob(backup.stream);
        expect(await isWhole(file, { identity }, backup)).toBe(true);
        await eraseEverything();
        await bring(file, { opener: { identity }, now });
        expect(await written(json)).toBe(before);
        expect(await checkLog()).toBe('fine');
        // And the next one is kept as ever.
        expect(await keep('next', now)).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('rows that cannot be read', () => {
  const odd = [
    { id: 'odd', payload: 7, words: 'a word of mine' },
    { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', kind: 'prayer', text: 'later' },
    { id: 'third', aside: 'as if it were wrapped', but: 'it is not' },
  ];
  /** One that a lock has sealed, as it stands in a copy. */
  const sealed = { id: 'sealed', sealed: { key: 'k', iv: 'AQI=', data: 'AAAA' } };
  const lay = () =>
    withLog(async (log) => {
      for (const row of odd) await log.put('entries', row as never);
    });
  const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  const asideIn = (file: string) => (JSON.parse(file) as { setAside: unknown[] }).setAside;

  test('are in the copy, and come back from it as they were', async () => {
    const kept = await keep('fine');
    await lay();
    const before = (await written(json)).replace(/\]\}\n$/, `,${JSON.stringify(sealed)}$&`);
    expect(asideIn(before)).toHaveLength(4);
    await newProfile();
    const { preview } = await bring(before);
    expect(preview).toEqual({ ...counts(1), aside: 4 });
    const again = await written(json);
    expect((JSON.parse(again) as { entries: unknown }).entries).toEqual([kept]);
    expect(sorted(asideIn(again))).toEqual(sorted(asideIn(before)));
    expect((await bring(before)).preview).toEqual(counts(0, 1));
    expect([await countEntries(), await checkLog()]).toEqual([5, 'fine']);
  });

  test('come into the log they were in without a double', async () => {
    await lay();
    expect((await bring(await written(json))).preview).toEqual(counts(0));
  });

  test('do not take the place of what is there', async () => {
    await lay();
    const copy = await written(json);
    await newProfile();
    await withLog(async (log) => void (await log.put('entries', { id: 'odd', other: 1 } as never)));
    expect((await bring(copy)).preview.aside).toBe(3);
    expect(await withLog((log) => log.get('entries', 'odd'))).toEqual({ id: 'odd', other: 1 });
    expect((await bring(copy)).preview.aside).toBe(0);
  });

  test('are sealed in a log with a lock, and whole in the next copy', async () => {
    await lay();
    const copy = await written(json);
    await newProfile();
    await makeLock('kettle orbit velvet plum', 0, Date.now());
    await finishLock();
    await bring(copy);
    const rows = await withLog((log) => log.getAll('entries'));
    expect(JSON.stringify(rows)).not.toContain('a word of mine');
    expect(sorted(asideIn(await written(json)))).toEqual(sorted(asideIn(copy)));
  });

  test('one that this version can read is an entry', async () => {
    const kept = await keep('tea');
    const file = (await written(json))
      .replace(/\n.*\n/, '\n')
      .replace('"setAside":[', `$&${JSON.stringify(kept)}`);
    await eraseEverything();
    expect((await bring(file)).preview).toEqual(counts(1));
  });
});

test('F44 beside a newer database a copy has what can be read of it, and nothing is written', async () => {
  const kept = await keep('old');
  closeLog();
  const newer = await openDB(databaseName, schemaVersion + 1);
  await newer.put('entries', { ...kept, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', kind: 'prayer' });
  newer.close();
  const file = JSON.parse(await written(json)) as { entries: unknown[]; setAside: unknown[] };
  expect(file.entries).toEqual([kept]);
  expect(file.setAside).toHaveLength(1);
  await expect(keep('x')).rejects.toMatchObject({ kind: 'newer' });
  await expect(bring(JSON.stringify({ ...file, entries: [] }))).rejects.toMatchObject({
    kind: 'newer',
  });
});

describe('control characters', () => {
  const all = Array.from({ length: 160 }, (_, at) => String.fromCharCode(at)).join('a');

  test('are in no Markdown: a line stays in its quote, whatever reads it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant(all)), (text) => {
        expect(quoted(text)).not.toMatch(/[\p{Cc}--[\t\n]]/v);
        for (const line of quoted(text).split('\n')) expect(line).toMatch(/^>/);
      }),
    );
    expect(quoted('a\u001b[31mb\u0085c\u000bd\u0000e\tf')).toBe('> a\\[31mb  \n> c  \n> de\tf');
  });

  test('are in no table either, and all of them in the JSON', async () => {
    await keep(all);
    expect(await written(csv)).not.toMatch(/[\p{Cc}--[\t\r\n]]/v);
    const { entries } = JSON.parse(await written(json)) as { entries: { payload: unknown }[] };
    expect(entries[0]?.payload).toEqual({ text: all });
  });
});
