import { createHash } from 'node:crypto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { StreamDigest } from '../../../utils/crypto/digest.ts';
import { withLog } from '../../../utils/log/database/connection.ts';
import {
  forgetSnapshots,
  snapshotsOf,
  takeSnapshot,
} from '../../../utils/log/database/migrations.ts';
import type { LogDatabase, LogTransaction } from '../../../utils/log/database/schema.ts';
import { acceptLoss, changeEntries, checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { exportStream } from '../../../utils/log/transfer/export.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { mayHaveLetter, noMoreToday } from '../../../utils/stores/letter-hint.ts';
import { newProfile } from './place.ts';

beforeEach(newProfile);
afterEach(() => void vi.restoreAllMocks());

const keep = async (text: string) =>
  (await keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload: { text } }))
    ?.id ?? '';

describe('a copy from before an upgrade', () => {
  type Row = { store: string; row: { id?: string; slot?: string } };
  const names = (rows: Row[]) => rows.map(({ store, row }) => `${store} ${row.id ?? row.slot}`);

  /** A database with so many entries, and what an upgrade of it makes. */
  async function upgraded(entries: number): Promise<{ stores: string[]; rows: Row[] }> {
    const name = `copy-${entries}`;
    const first = await openDB(name, 1, {
      upgrade(log) {
        log.createObjectStore('entries', { keyPath: 'id' });
        log.createObjectStore('drafts', { keyPath: 'slot' });
        log.createObjectStore('before-0', { autoIncrement: true });
      },
    });
    const tx = first.transaction(['entries', 'drafts', 'before-0'], 'readwrite');
    for (let at = 0; at < entries; at++) {
      await tx.objectStore('entries').put({ id: String(1_000 + at) });
    }
    await tx.objectStore('drafts').put({ slot: 'line' });
    await tx.objectStore('before-0').put({ row: 'older' });
    await tx.done;
    first.close();
    const next = await openDB(name, 2, {
      upgrade: (log, _from, _to, upgrade) =>
        takeSnapshot(
          log as unknown as LogDatabase,
          upgrade as unknown as LogTransaction<'versionchange'>,
          1,
        ),
    });
    const stores = snapshotsOf(next as unknown as LogDatabase).map(String);
    const rows = (await next.getAll('before-1')) as Row[];
    await forgetSnapshots(next as unknown as LogDatabase);
    expect(await next.count('before-1')).toBe(0);
    expect(await next.count('entries')).toBe(entries);
    next.close();
    return { stores, rows };
  }

  test.each([0, 2, 500, 501])('holds each of %d entries once, and the drafts', async (entries) => {
    const { stores, rows } = await upgraded(entries);
    expect(stores).toEqual(['before-1']);
    const ids = Array.from({ length: entries }, (_, at) => `entries ${1_000 + at}`);
    expect(names(rows)).toEqual([...ids, 'drafts line']);
  });
});

describe('a copy on its way into a file', () => {
  test('comes in pieces of 64 KiB at most, and nothing is missing', async () => {
    const text = 'ä'.repeat(80_000);
    await keep(text);
    const { stream, written } = exportStream(json, '2026-03-02T10:00:00.000Z');
    const sizes: number[] = [];
    const parts: Uint8Array[] = [];
    for await (const part of stream as unknown as AsyncIterable<Uint8Array>) {
      sizes.push(part.length);
      parts.push(part);
    }
    expect(Math.max(...sizes)).toBe(65_536);
    const whole = JSON.parse(await new Blob(parts as BlobPart[]).text()) as {
      entries: { payload: { text: string } }[];
    };
    expect(whole.entries.map(({ payload }) => payload.text)).toEqual([text]);
    expect(written).toEqual({ entries: 1, aside: 0, problem: null });
  });

  test('that is cancelled reads no more', async () => {
    for (let at = 0; at < 3; at++) await keep(`line ${at}`);
    const { stream, written } = exportStream(json, '2026-03-02T10:00:00.000Z');
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect(written.problem).toBeNull();
  });
});

test('a fingerprint is the same however the bytes come, and another for other bytes', async () => {
  const block = 2 ** 20;
  const printOf = async (bytes: Uint8Array, size: number) => {
    const print = new StreamDigest();
    for (let at = 0; at < bytes.length; at += size) await print.add(bytes.subarray(at, at + size));
    return print.text();
  };
  for (const length of [0, 5, block, block + 3]) {
    const bytes = new Uint8Array(length).fill(7);
    const wanted = createHash('sha256').update(bytes).digest('hex');
    for (const size of [block + 3, 700_000]) expect(await printOf(bytes, size)).toBe(wanted);
  }
});

describe('a change to the log', () => {
  const today = '2026-03-02';
  const note = () => localStorage.getItem('letters-none-on');

  test('lets pages look for a letter anew, before it is written and after', async () => {
    noMoreToday('2026-03-01');
    localStorage.setItem('letters-none-on', today);
    expect(mayHaveLetter(today)).toBe(false);
    const seen: (string | null)[] = [];
    await changeEntries(['entries'], async () => {
      seen.push(note());
      // As a page that looked at this very moment, and found nothing yet.
      localStorage.setItem('letters-none-on', today);
      return { result: 1, grown: 0 };
    });
    expect(seen).toEqual(['unknown']);
    expect(mayHaveLetter(today)).toBe(true);
  });

  test('that changes nothing counts as none', async () => {
    await keep('a');
    const ledger = await withLog((log) => log.get('meta', 'ledger'));
    const heard = vi.fn(() => ({ result: 'same', grown: null }));
    expect(await changeEntries(['entries'], async () => heard())).toBe('same');
    expect(await withLog((log) => log.get('meta', 'ledger'))).toEqual(ledger);
    expect(ledger).toMatchObject({ lastSeq: 1, count: 1 });
  });

  test('never counts fewer than none', async () => {
    await changeEntries(['entries'], async () => ({ result: 0, grown: -3 }));
    expect(await withLog((log) => log.get('meta', 'ledger'))).toMatchObject({
      lastSeq: 1,
      count: 0,
    });
  });
});

test('a loss that was accepted is over, and what is there is what counts', async () => {
  const ids = [await keep('a'), await keep('b'), await keep('c')];
  await withLog((log) => log.delete('entries', ids[1] ?? ''));
  expect(await checkLog()).toMatchObject({ missing: { had: 3, has: 2 } });
  await acceptLoss();
  const { logLedger } = await browser.storage.local.get('logLedger');
  expect(logLedger).toMatchObject({ lastSeq: 3, count: 2 });
  expect(logLedger).not.toHaveProperty('loss');
  expect(await withLog((log) => log.get('meta', 'ledger'))).toEqual(logLedger);
  expect(await checkLog()).toBe('fine');
});
