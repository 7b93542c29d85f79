// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { todayHere } from '../../../components/frame/today-here.ts';
import { showFirstCard } from '../../../components/newtab/first-frame/first-card.ts';
import { firstFrame } from '../../../components/newtab/first-frame/first-frame-in-page.ts';
import { cardNow } from '../../../entrypoints/newtab/card-now.ts';
import { firstWordsDefined } from '../../../utils/build/catalogues-in-build.ts';
import { storageKeys } from '../../../utils/storage-keys.ts';
import { keepHoursHint } from '../../../utils/stores/hours-hint.ts';

const root = document.documentElement;
const app = () => document.getElementById('app') as HTMLElement;
const state = () => app().dataset.content;
const text = () => document.querySelector('blockquote')?.textContent ?? '';

beforeEach(async () => {
  fakeBrowser.reset();
  localStorage.clear();
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  globalThis.firstCard = undefined;
  vi.stubGlobal('__FIRST_WORDS__', JSON.parse(firstWordsDefined().__FIRST_WORDS__));
  document.body.innerHTML = `<div id="app" data-content="hidden">${firstFrame()}</div>`;
  await keepHoursHint();
  localStorage.setItem('new-tab', 'on');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the card that stands there at first is the one its code would choose', async () => {
  const { card, text: said } = await cardNow();
  void showFirstCard();
  expect([state(), text()]).toEqual(['static', said]);
  expect(globalThis.firstCard).toEqual({ card, text: said, day: todayHere() });
  expect(document.querySelector('figure')?.className).toBe(`card ${card.element}`);
  expect(document.querySelector('figcaption')?.textContent).not.toBe('');
  expect(localStorage.getItem('new-tab-day')).toBe(todayHere());
});

test('it follows those that were asked for today', async () => {
  const opened = (await cardNow()).text;
  localStorage.setItem('card-turn', `${todayHere()} 3`);
  void showFirstCard();
  expect(text()).toBe((await cardNow()).text);
  expect(text()).not.toBe(opened);
});

test('without touch the heart is called otherwise', () => {
  localStorage.setItem('no-touch', '1');
  void showFirstCard();
  expect(document.querySelector('.heart-name')?.textContent).toBe('A quiet moment');
});

describe('where it does not know enough, the frame goes, and the page draws itself:', () => {
  test.each([
    ['a situation was chosen', () => localStorage.setItem('card-about', `${todayHere()} stuck`)],
    ['words are hidden', () => localStorage.setItem('words-hidden', String(Date.now()))],
    ['the page is discreet', () => root.setAttribute('data-discreet', '')],
    ['the card is switched off', () => root.setAttribute('data-card', 'off')],
    [
      'localStorage is refused',
      () =>
        vi.stubGlobal('localStorage', {
          getItem: () => {
            throw new Error('refused');
          },
        }),
    ],
  ])('%s', async (_name, prepare) => {
    prepare();
    await showFirstCard();
    expect([app().childElementCount, state(), globalThis.firstCard]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });
});

describe('the first new tab of all, without any hint', () => {
  beforeEach(() => localStorage.clear());

  test('shows its card once the settings have been asked, and leaves hints', async () => {
    const shown = showFirstCard();
    expect(state()).toBe('hidden');
    await shown;
    expect(state()).toBe('static');
    expect(text()).toBe((await cardNow()).text);
    expect(localStorage.getItem('new-tab')).toBe('on');
  });

  test('shows none where it is switched off, and gives the tab back', async () => {
    await browser.storage.local.set({ settings: { newTab: false } });
    const off = vi.fn(() => {
      root.setAttribute('data-card', 'off');
    });
    addEventListener('card-off', off, { once: true });
    await showFirstCard();
    expect([state(), off.mock.calls.length]).toEqual(['hidden', 1]);
  });

  test('does not wait for storage that never answers', async () => {
    vi.spyOn(browser.storage.local, 'get').mockImplementation(() => new Promise(() => undefined));
    await showFirstCard();
    expect(state()).toBe('static');
  });
});

test('nothing that anybody wrote is read for it', () => {
  const stored = localStorage;
  const read = vi.fn((key: string) => stored.getItem(key));
  vi.stubGlobal('localStorage', { getItem: read, setItem: () => undefined });
  void showFirstCard();
  expect(state()).toBe('static');
  const keys = new Set(read.mock.calls.map(([key]) => key));
  const withWords = storageKeys.filter(
    ({ place, underLock }) => place === 'localStorage' && underLock !== undefined,
  );
  expect(withWords.length).toBeGreaterThan(1);
  for (const { key } of withWords) {
    const start = key.replace('*', '');
    expect([...keys].filter((one) => one !== '' && one.startsWith(start))).toEqual([]);
  }
});
