import { expect, test } from 'vitest';
import { isShared, seesLock } from '../../../utils/browser/container.ts';

/** The locks of one partition, as far as two pages in it can tell. */
function partition() {
  const held = new Set<string>();
  const request = async (name: string, work: () => unknown) => {
    held.add(name);
    try {
      return await work();
    } finally {
      held.delete(name);
    }
  };
  return {
    request: request as LockManager['request'],
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
}

test('F77 a page in the partition of the worker is told from one in another', async () => {
  const ordinary = partition();
  const container = partition();
  const asked: string[] = [];
  const askWorker = (name: string) => {
    asked.push(name);
    return seesLock(name, ordinary);
  };
  expect(await isShared(askWorker, ordinary)).toBe(true);
  expect(await isShared(askWorker, container)).toBe(false);
  // Two pages that ask at once do not answer for each other.
  expect(
    await Promise.all([isShared(askWorker, container), isShared(askWorker, ordinary)]),
  ).toEqual([false, true]);
  expect(new Set(asked).size).toBe(4);
  expect((await ordinary.query()).held).toEqual([]);
});

test('F77 whatever else is sent for a name is no lock', async () => {
  const ordinary = partition();
  await ordinary.request('kind-pause.here a', async () => {
    for (const name of [undefined, null, '', {}, ['kind-pause.here a'], 'kind-pause.here b']) {
      expect(await seesLock(name, ordinary)).toBe(false);
    }
  });
});

test('F77 a worker that does not answer is an error, and no answer', async () => {
  const silent = () => Promise.reject(new Error('no answer'));
  await expect(isShared(silent, partition())).rejects.toThrow('no answer');
});
