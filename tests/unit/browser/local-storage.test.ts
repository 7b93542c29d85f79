import { afterEach, describe, expect, test, vi } from 'vitest';
import { lineWaits, rememberLine } from '../../../components/cards/line-waits.ts';
import { nextTurn, turnOf } from '../../../entrypoints/newtab/turn.ts';
import { rememberPlace, rememberWords, wordsWaiting } from '../../../entrypoints/popup/place.ts';
import { localStore, readLocal, writeLocal } from '../../../utils/browser/local-storage.ts';
import { earlyLetters, rememberEarly } from '../../../utils/log/early-line.ts';
import { notToday, restToday } from '../../../utils/log/kind-words-note.ts';
import {
  beginLook,
  forgetNote,
  mayHaveLetter,
  noMoreToday,
} from '../../../utils/log/letter-note.ts';
import { mayBeLocked, noteLock } from '../../../utils/log/lock-hint.ts';
import { PageMirror } from '../../../utils/log/page-mirror.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
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
    notToday(day);
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

  test('each press of Another card is one card further', () => {
    stub();
    const first = turnOf(day);
    expect([nextTurn(day), nextTurn(day), turnOf(day)]).toEqual([first + 1, first + 2, first + 2]);
    expect(turnOf('2026-11-03')).toBe(0);
  });
});
