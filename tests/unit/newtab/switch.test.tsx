// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isCardWanted, noteCardShown } from '../../../components/newtab/card-wanted.ts';
import { MenuItems } from '../../../components/newtab/menu-items.tsx';
import { keepNewTab } from '../../../utils/stores/new-tab-choice.ts';
import { words } from '../../../utils/words/newtab/menu.ts';
import { words as notAlone } from '../../../utils/words/practice/not-alone.ts';
import { click, loaded, perform, show } from '../practice/render.ts';

const settings = (value: unknown) => browser.storage.local.set({ settings: value });
const stored = async () => (await browser.storage.local.get('settings')).settings;
const hint = () => localStorage.getItem('new-tab');
let gone: () => void = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  delete document.documentElement.dataset.card;
  addEventListener('card-off', off);
});
afterEach(() => {
  gone();
  removeEventListener('card-off', off);
  vi.unstubAllGlobals();
});
const off = () => {
  document.documentElement.dataset.card = 'off';
};

describe('the hint for the next new tab', () => {
  test.each([
    [undefined, 'on'],
    ['garbage', 'on'],
    [{ newTab: false }, 'off'],
    [{ newTab: 'no' }, 'on'],
    [{ newTabOncePerDay: true }, 'first'],
    [{ newTab: false, newTabOncePerDay: true }, 'off'],
    [{ newTabClock: true }, 'on clock'],
    [{ newTabClock: true, newTabOncePerDay: true }, 'first clock'],
  ])('for settings of %j is %s, whatever it was', async (value, expected) => {
    localStorage.setItem('new-tab', 'off');
    await settings(value);
    await keepNewTab();
    expect(hint()).toBe(expected);
  });

  test('follows a change made in any page', async () => {
    vi.resetModules();
    const fresh = await import('../../../utils/stores/new-tab-choice.ts');
    await fresh.keepNewTab();
    await settings({ newTab: false });
    await vi.waitFor(() => expect(hint()).toBe('off'));
  });
});

describe('a page without a hint asks the settings', () => {
  test('and shows no card where they say so', async () => {
    await settings({ newTab: false });
    expect(await isCardWanted()).toBe(false);
    expect(hint()).toBe('off');
  });

  test('and shows the first of the day, once', async () => {
    await settings({ newTabOncePerDay: true });
    expect(await isCardWanted()).toBe(true);
    noteCardShown();
    localStorage.removeItem('new-tab');
    expect(await isCardWanted()).toBe(false);
  });

  test('and shows the card where nobody answers', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await isCardWanted()).toBe(true);
    vi.restoreAllMocks();
  });

  test('with a hint it asks nobody', async () => {
    localStorage.setItem('new-tab', 'on');
    const get = vi.spyOn(browser.storage.local, 'get');
    expect(await isCardWanted()).toBe(true);
    expect(get).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('the menu', () => {
  const about = vi.fn();
  const openMenu = async () => {
    ({ gone } = show(
      <MenuItems onAbout={about} onClock={() => undefined} onDone={() => undefined} />,
    ));
    await loaded();
    await perform(() => undefined);
  };

  test('switches the card off: the next new tab knows it, and this one leaves', async () => {
    await openMenu();
    const left = vi.fn();
    addEventListener('card-off', left, { once: true });
    await click('button', words.off);
    await vi.waitFor(() => expect(left).toHaveBeenCalledTimes(1));
    expect(left.mock.calls[0]?.[0].detail).toBe('pressed');
    expect(await stored()).toMatchObject({ newTab: false });
    expect(hint()).toBe('off');
  });

  test('keeps the card for the first of the day, and tells the time', async () => {
    await openMenu();
    await click('checkbox', words.first);
    await click('checkbox', words.clock);
    const chosen = { newTabOncePerDay: true, newTabClock: true };
    await vi.waitFor(async () => expect(await stored()).toMatchObject(chosen));
  });

  test('asks what the day is about', async () => {
    await openMenu();
    await click('button', words.about.open);
    await click('button', notAlone.situations.mistake);
    await openMenu();
    await click('button', words.about.open);
    await click('button', words.about.nothing);
    expect(about.mock.calls).toEqual([['mistake'], [null]]);
  });

  test('says what a browser does that has its page to itself', async () => {
    await openMenu();
    expect(document.body.textContent).toContain(words.emptyPage);
    gone();
    const brands = [{ brand: 'Chromium' }, { brand: 'Google Chrome' }];
    vi.stubGlobal('navigator', { userAgentData: { brands } });
    await openMenu();
    expect(document.body.textContent).toContain(words.comesBack);
  });
});
