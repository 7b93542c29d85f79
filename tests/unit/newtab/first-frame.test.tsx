// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { todayHere } from '../../../components/frame/today-here.ts';
import { rememberKept } from '../../../components/newtab/line-hint.ts';
import { asksToStay, noteAnswered } from '../../../components/newtab/stay-hint.ts';
import { App } from '../../../entrypoints/newtab/app.tsx';
import { cardNow } from '../../../entrypoints/newtab/card-now.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lineOfDay } from '../../../utils/log/reading/line-of-day.ts';
import { storageKeys } from '../../../utils/storage-keys.ts';
import { lock } from '../lock/secrets.ts';
import { newProfile } from '../log/place.ts';
import { show } from '../practice/render.ts';

const today = () => Temporal.Now.plainDateISO().toString();
const own = 'Nobody else is to read this.';
const keep = (text: string) =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } });
let gone: () => void = () => undefined;

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  localStorage.clear();
});
afterEach(() => {
  gone();
  vi.unstubAllGlobals();
});

describe('the first frame', () => {
  test('holds no words of a person, and is drawn from no hint that could', async () => {
    await keep(own);
    localStorage.setItem('line-early', own);
    localStorage.setItem('kind-pause.draft.line:1', JSON.stringify({ fields: { text: own } }));
    const first = await cardNow();
    const stored = localStorage;
    const read = vi.fn((key: string) => stored.getItem(key));
    vi.stubGlobal('localStorage', { getItem: read, setItem: () => undefined });
    ({ gone } = show(<App first={{ ...first, day: todayHere() }} />, 'div'));
    expect(document.body.textContent).toContain(first.text);
    expect(document.body.innerHTML).not.toContain(own);
    const inputs = [...document.querySelectorAll('input')].map(({ value }) => value);
    expect(inputs.join('')).toBe('');
    const keys = new Set(read.mock.calls.map(([key]) => key));
    expect(keys.size).toBeGreaterThan(2);
    const withWords = storageKeys.filter(
      ({ place, underLock }) => place === 'localStorage' && underLock !== undefined,
    );
    expect(withWords.map(({ key }) => key)).toContain('line-early');
    for (const { key } of withWords) {
      const start = key.replace('*', '');
      expect([...keys].filter((one) => one.startsWith(start) && start !== '')).toEqual([]);
    }
  });

  test('gets today’s own line a moment later, in room kept for it', async () => {
    await keep(own);
    rememberKept(todayHere());
    ({ gone } = show(<App first={{ ...(await cardNow()), day: todayHere() }} />, 'div'));
    await vi.waitFor(() => expect(document.body.textContent).toContain(own));
  });

  test('gets it without a hint as well, when the page is at rest', async () => {
    await keep(own);
    localStorage.removeItem('line-of-day');
    ({ gone } = show(<App first={{ ...(await cardNow()), day: todayHere() }} />, 'div'));
    await vi.waitFor(() => expect(document.body.textContent).toContain(own), { timeout: 5_000 });
  });
});

describe('the line of today', () => {
  test('is the newest one of this day', async () => {
    expect(await lineOfDay(today())).toBe(null);
    await keep('The first.');
    await keep(own);
    expect(await lineOfDay(today())).toBe(own);
    expect(await lineOfDay('2001-01-01')).toBe(null);
  });

  test('is not told while the log is locked', async () => {
    await keep(own);
    await lock();
    expect(await lineOfDay(today())).toBe(own);
    await lockNow();
    expect(await lineOfDay(today())).toBe(null);
  });
});

describe('whether it is to stay', () => {
  test('is asked on the second day, all that day, and never after', () => {
    expect(asksToStay('2026-05-04')).toBe(false);
    expect(asksToStay('2026-05-04')).toBe(false);
    expect(asksToStay('2026-05-06')).toBe(true);
    expect(asksToStay('2026-05-06')).toBe(true);
    expect(asksToStay('2026-05-07')).toBe(false);
    expect(asksToStay('2026-06-01')).toBe(false);
  });

  test('is not asked again once it was answered', () => {
    asksToStay('2026-05-04');
    expect(asksToStay('2026-05-05')).toBe(true);
    noteAnswered();
    expect(asksToStay('2026-05-05')).toBe(false);
    expect(asksToStay('2026-05-06')).toBe(false);
  });
});
