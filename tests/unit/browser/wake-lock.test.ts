// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepScreenOn } from '../../../utils/browser/wake-lock.ts';

type Lock = { released: boolean; release: () => Promise<void> };
const locks: Lock[] = [];
let refuse = false;
let letGo: () => void = () => undefined;

function newLock(): Lock {
  const lock: Lock = {
    released: false,
    release: async () => {
      lock.released = true;
    },
  };
  locks.push(lock);
  return lock;
}
const request = vi.fn(async (_kind: string) => {
  if (refuse) throw new Error('NotAllowedError');
  return newLock();
});
const held = () => locks.filter(({ released }) => !released).length;
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** As the browser does, it lets go of every lock of a page out of sight. */
async function becomes(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  if (state === 'hidden') for (const lock of locks) lock.released = true;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
}

beforeEach(() => {
  locks.length = 0;
  refuse = false;
  request.mockClear();
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
});
afterEach(() => {
  letGo();
  vi.restoreAllMocks();
});

test('it is held until it is let go of', async () => {
  letGo = keepScreenOn();
  await settle();
  expect([held(), request.mock.calls]).toEqual([1, [['screen']]]);
  letGo();
  await settle();
  expect(held()).toBe(0);
});

test('a page that comes back into sight asks again, and holds one', async () => {
  letGo = keepScreenOn();
  await settle();
  for (const _ of [1, 2]) {
    await becomes('hidden');
    expect(held()).toBe(0);
    await becomes('visible');
    expect(held()).toBe(1);
  }
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(held()).toBe(1);
});

test('after the end it asks no more, and what comes late is let go of', async () => {
  letGo = keepScreenOn();
  letGo();
  await settle();
  expect(held()).toBe(0);
  await becomes('hidden');
  await becomes('visible');
  expect(held()).toBe(0);
});

test('a browser that refuses, or has none, changes nothing', async () => {
  refuse = true;
  letGo = keepScreenOn();
  await settle();
  refuse = false;
  await becomes('hidden');
  await becomes('visible');
  expect(held()).toBe(1);
  letGo();
  Object.defineProperty(navigator, 'wakeLock', { value: undefined, configurable: true });
  letGo = keepScreenOn();
  await settle();
});
