import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextTurn, turnOf } from '../../../components/newtab/card-turn.ts';
import { lineWaits, rememberLine } from '../../../components/newtab/line-hint.ts';
import {
  firstSession,
  rememberPlace,
  rememberWords,
  wordsWaiting,
} from '../../../entrypoints/popup/popup-place.ts';
import { PageMirror } from '../../../utils/log/drafts/draft-mirror.ts';
import { earlyLetters, rememberEarly } from '../../../utils/log/drafts/early-line.ts';
import { mayBeLocked, noteLock } from '../../../utils/log/lock/lock-hint.ts';
import { restsToday, restToday } from '../../../utils/log/returning/kind-words-hint.ts';
import { noteKeeping } from '../../../utils/stores/keeping.ts';
import {
  beginLook,
  forgetNote,
  mayHaveLetter,
  noMoreToday,
} from '../../../utils/stores/letter-hint.ts';
import {
  localStore,
  openLocal,
  readLocal,
  writeLocal,
} from '../../../utils/stores/local-storage.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const day = '2026-11-02';
const refuse = () => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};
const throwing = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse };

/** How browsers refuse it, each put in the place of the global. */
const refusals: [string, () => void][] = [
  ['null, as in Firefox', () => vi.stubGlobal('localStorage', null)],
  ['undefined, as in a worker', () => vi.stubGlobal('localStorage', undefined)],
  [
    'a property that throws, as in Chromium',
    () => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
      undo = () => {
        if (before) Object.defineProperty(globalThis, 'localStorage', before);
        else Reflect.deleteProperty(globalThis, 'localStorage');
      };
    },
  ],
  [
    'each reading and writing throwing',
    () => {
      vi.stubGlobal('localStorage', {
        ...throwing,
        get length() {
          return refuse();
        },
      });
    },
  ],
];
let undo: (() => void) | null = null;
afterEach(() => {
  undo?.();
  undo = null;
});

describe.each(refusals)('F78 localStorage is %s', (_, stub) => {
  test('nothing throws, and in doubt there is a lock, a line and a letter', () => {
    stub();
    writeLocal('a', 'b');
    writeLocal('a', null);
    expect(readLocal('a')).toBeUndefined();
    expect(localStore()?.keys('') ?? []).toEqual([]);
    noteLock(false);
    expect(mayBeLocked()).toBe(true);
    noMoreToday(day);
    forgetNote();
    beginLook()(day);
    expect(mayHaveLetter(day)).toBe(true);
    restsToday(day);
    expect(restToday(day)).toBe(false);
    rememberLine('a line');
    rememberEarly('a line');
    expect(lineWaits()).toBe(true);
    expect(earlyLetters()).toBeNull();
    rememberPlace({ at: 'running', practice: 'reframe' });
    rememberWords('reframe', true);
    expect(wordsWaiting()).toEqual([]);
    const mirror = new PageMirror('reframe', 'p');
    mirror.write({ id: 'x', fields: {} });
    expect([mirror.newest(), mirror.written()]).toEqual([null, []]);
    mirror.dropEnded({ id: 'x', edited: 1 });
  });
});

describe.each(refusals)('F78 with a stand-in where localStorage is %s', (_, stub) => {
  test('hints hold in this page and the next; a lock is still in doubt', async () => {
    stub();
    noteKeeping('yes');
    await openLocal();
    expect([turnOf(day), nextTurn(day), nextTurn(day), turnOf(day)]).toEqual([0, 1, 2, 2]);
    rememberPlace({ at: 'running', practice: 'reframe' });
    rememberWords('reframe', true);
    restsToday(day);
    noMoreToday(day);
    rememberEarly('a line');
    await openLocal();
    expect(turnOf(day)).toBe(2);
    expect(wordsWaiting()).toEqual(['reframe']);
    expect(await firstSession()).toEqual({ at: 'running', practice: 'reframe' });
    expect([restToday(day), mayHaveLetter(day)]).toEqual([true, false]);
    expect([mayBeLocked(), earlyLetters()]).toEqual([true, null]);
    rememberPlace({ at: 'home' });
    rememberWords('reframe', false);
    await openLocal();
    expect([wordsWaiting(), await firstSession()]).toEqual([[], { at: 'home' }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a line');
  });

  test('nothing throws where extension storage is refused as well', async () => {
    stub();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('refused'));
    await openLocal();
    expect([turnOf(day), nextTurn(day), nextTurn(day)]).toEqual([0, 1, 2]);
  });
});

describe('where it is not refused', () => {
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => void store.set(key, text),
    removeItem: (key: string) => void store.delete(key),
    key: (at: number) => [...store.keys(), null][at] ?? null,
    get length() {
      return store.size;
    },
  };

  test('all is read, written, listed and taken away', async () => {
    store.clear();
    vi.stubGlobal('localStorage', storage);
    await openLocal();
    writeLocal('card-turn', '1');
    expect([...store]).toEqual([['card-turn', '1']]);
    expect([readLocal('card-turn'), readLocal('other')]).toEqual(['1', null]);
    const local = localStore();
    expect(local?.write('card-b', 'x')).toBe(true);
    expect(local?.write('b-card', 'y')).toBe(true);
    expect(local?.keys('card-')).toEqual(['card-turn', 'card-b']);
    local?.remove('card-b');
    writeLocal('card-turn', null);
    expect([...store]).toEqual([['b-card', 'y']]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('one refusal is told for what it was', () => {
    vi.stubGlobal('localStorage', { ...throwing, getItem: () => 'x', length: 1 });
    const local = localStore();
    expect([local?.read('a'), local?.write('a', 'b')]).toEqual(['x', false]);
    expect(local?.keys('a')).toEqual([]);
    local?.remove('a');
    vi.stubGlobal('localStorage', {
      ...throwing,
      getItem: (key: string) => (key === '' ? null : refuse()),
    });
    expect(localStore()?.read('a')).toBeUndefined();
    vi.stubGlobal('localStorage', { getItem: () => null, key: () => null, length: 1 });
    expect(localStore()?.keys('')).toEqual(['']);
  });
});
