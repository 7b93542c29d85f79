import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { read, write, writingStopped } from '../../../../utils/log/database/transactions.ts';
import { countEntries } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { LogProblem } from '../../../../utils/log/log-problem.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const keep = () =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload: { text: 'x' } });
const failing = (name: string) => () => Promise.reject(new DOMException('', name));
const writeWith = (name: string) => write(['meta'], failing(name));

describe('a write that fails', () => {
  test.each(['InvalidStateError', 'NotFoundError', 'AbortError', 'NotReadableError'])(
    'once with %s, for want of a connection, does not stop all writing',
    async (name) => {
      await expect(writeWith(name)).rejects.toMatchObject({ kind: 'unavailable' });
      expect(await writingStopped()).toBe(false);
      expect(await keep()).not.toBeNull();
      expect(await countEntries()).toBe(1);
    },
  );

  test.each(['DataError', 'DataCloneError', 'ConstraintError', 'ReadOnlyError'])(
    'with %s, by a mistake of ours, stays what it is and stops no writing',
    async (name) => {
      await expect(writeWith(name)).rejects.toMatchObject({ name });
      expect(await writingStopped()).toBe(false);
      expect(await keep()).not.toBeNull();
    },
  );

  test.each(['UnknownError', 'QuotaExceededError', 'DataLossError', 'TimeoutError'])(
    'with %s, which may be a full disk, stops all of it',
    async (name) => {
      await expect(writeWith(name)).rejects.toMatchObject({ kind: 'disk-full' });
      expect(await writingStopped()).toBe(true);
      await expect(keep()).rejects.toMatchObject({ kind: 'disk-full' });
      const work = vi.fn();
      await expect(write(['meta'], work)).rejects.toMatchObject({ kind: 'disk-full' });
      expect(work).not.toHaveBeenCalled();
    },
  );

  test('with no error of the database stays what it is', async () => {
    const [mistake, locked] = [new TypeError('odd'), new LogProblem('locked')];
    for (const error of [mistake, locked]) {
      await expect(write(['meta'], () => Promise.reject(error))).rejects.toBe(error);
    }
    expect(await writingStopped()).toBe(false);
  });

  test('is told also where session storage refuses to remember it', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('gone'));
    await expect(writeWith('UnknownError')).rejects.toMatchObject({ kind: 'disk-full' });
  });

  test('where session storage cannot be read, one page does not stop another', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await writingStopped()).toBe(false);
    expect(await write(['meta'], async () => 'written')).toBe('written');
  });

  test('only a note that says so stops writing', async () => {
    for (const odd of [1, 'true', {}]) {
      await browser.storage.session.set({ logWritesStopped: odd });
      expect(await writingStopped()).toBe(false);
    }
  });
});

describe('a look that fails', () => {
  test('is told as a log that does not answer, and stops no writing', async () => {
    for (const name of ['UnknownError', 'DataError', 'NotFoundError']) {
      await expect(read(['meta'], failing(name))).rejects.toMatchObject({ kind: 'unavailable' });
    }
    expect(await writingStopped()).toBe(false);
  });

  test('with no error of the database stays what it is', async () => {
    const mistake = new TypeError('odd');
    await expect(read(['meta'], () => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});
