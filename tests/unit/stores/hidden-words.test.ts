import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsWaiting } from '../../../entrypoints/popup/popup-place.ts';
import { hintHidden, mayBeHidden } from '../../../utils/stores/hidden-keys.ts';
import { noteLocked, showWords } from '../../../utils/stores/hidden-look.ts';
import { areWordsHidden, hideWords, onHidden } from '../../../utils/stores/hidden-words.ts';
import { readPlace, writePlace } from '../../../utils/stores/popup-place.ts';

const items = new Map<string, string>();
beforeEach(() => {
  fakeBrowser.reset();
  items.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const minute = 60_000;
const left = 1_800_000_000_000;
const at = (minutes: number) => areWordsHidden(300, left + minutes * minute);

async function leave(hasLock = false): Promise<void> {
  hintHidden(left);
  await hideWords('one', hasLock, left);
}

test('hidden at once, and shown again after half an hour', async () => {
  items.set('words-wait', 'reframe');
  expect([await at(0), wordsWaiting()]).toEqual([false, ['reframe']]);
  await leave();
  expect([mayBeHidden(), wordsWaiting()]).toEqual([true, []]);
  for (const minutes of [1, 6, 12, 18, 24, 29]) expect(await at(minutes)).toBe(true);
  expect([await at(31), mayBeHidden(), wordsWaiting()]).toEqual([false, false, ['reframe']]);
});

test('a browser that was killed before it wrote the hint down knows by the note', async () => {
  await leave();
  items.clear();
  writePlace('{"practice":"reframe"}');
  await fakeBrowser.storage.session.clear();
  expect([await at(3), mayBeHidden(), readPlace()]).toEqual([true, true, null]);
});

test('a page that opens before the note is there believes the hint', async () => {
  hintHidden(left);
  expect(await areWordsHidden(300, left + 300)).toBe(true);
  // One that nothing stands behind hides nothing for long.
  expect([await at(1), mayBeHidden()]).toEqual([false, false]);
});

test('where storage does not answer, the hint has to do', async () => {
  hintHidden(left);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => new Promise(() => undefined));
  expect(await areWordsHidden(1, left)).toBe(true);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() =>
    Promise.reject(new Error('no')),
  );
  expect(await areWordsHidden(300, left)).toBe(true);
});

test('with a lock they stay hidden until it is opened', async () => {
  await leave(true);
  expect(await at(40_000)).toBe(true);
  await noteLocked(null);
  expect(await at(80_000)).toBe(true);
  await showWords();
  expect([await at(80_001), mayBeHidden()]).toEqual([false, false]);
});

test('every page hears of it once, and not of each look at the clock', async () => {
  const heard: string[] = [];
  const stop = onHidden(() => heard.push('left'));
  await leave();
  await at(5);
  await noteLocked(false);
  expect(heard).toEqual(['left']);
  await hideWords('two', false, left + minute);
  await showWords();
  expect(heard).toEqual(['left', 'left']);
  stop();
});
