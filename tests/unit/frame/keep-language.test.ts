import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const told = vi.hoisted(() => ({ worker: vi.fn(), ask: vi.fn() }));
vi.mock('../../../utils/language/tell-worker.ts', () => ({ tellWorker: told.worker }));
vi.mock('../../../utils/browser/client.ts', () => ({ ask: told.ask }));

const languages = ['en', 'de', 'fr'].map((tag) => ({ tag, name: tag, direction: 'ltr' }));
const reload = vi.fn();
let stored: Map<string, string>;
/** What a browser's localStorage does with a write. */
let write: (key: string, text: string) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  told.worker.mockResolvedValue(false);
  stored = new Map();
  write = (key, text) => void stored.set(key, text);
  vi.stubGlobal('__LANGUAGES__', languages);
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  vi.stubGlobal('location', { reload });
  tabOpens();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => write(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** Each tab has a history of its own, which lasts when its page begins anew. */
function tabOpens() {
  const history = { state: null, replaceState: (state: null) => Object.assign(history, { state }) };
  vi.stubGlobal('history', history);
}

/** A page as it begins, with the hints of this moment; `keep` is what it does once it stands. */
async function pageBegins() {
  vi.resetModules();
  const { pageLanguage } = await import('../../../utils/language/page-language.ts');
  const { keepLanguage } = await import('../../../components/frame/keep-language.ts');
  return { speaks: pageLanguage.tag, keep: keepLanguage };
}

const settings = (value: unknown) => browser.storage.local.set({ settings: value });
const hint = (hints: Record<string, string | undefined>) => {
  for (const [key, text] of Object.entries(hints)) if (text !== undefined) stored.set(key, text);
};

describe('a page whose hints say what the settings say', () => {
  test.each([
    [undefined, {}],
    [{}, {}],
    [{ language: '', hourCycle: 'auto' }, {}],
    [
      { language: 'de', hourCycle: '24' },
      { language: 'de', 'hour-cycle': '24' },
    ],
    [{ language: 5, hourCycle: ['24'] }, {}],
    [{ language: 'gone', hourCycle: '13' }, {}],
    ['garbage', {}],
  ])('with %j, stays as it is', async (value, hints) => {
    await settings(value);
    hint(hints);
    await (await pageBegins()).keep();
    expect(reload).not.toHaveBeenCalled();
    expect(told.ask).not.toHaveBeenCalled();
  });

  test('and tells the worker where that speaks another language', async () => {
    told.worker.mockResolvedValue(true);
    await (await pageBegins()).keep();
    expect(told.worker).not.toHaveBeenCalled(); // It speaks the default by itself.
    await settings({ language: 'de' });
    hint({ language: 'de' });
    await (await pageBegins()).keep();
    expect(told.worker).toHaveBeenCalledExactlyOnceWith('de');
    expect(told.ask).toHaveBeenCalledExactlyOnceWith('settingsChanged');
  });
});

describe('a page whose hints lie', () => {
  test.each([
    [{ language: 'de' }, { language: 'fr' }, { language: 'de' }],
    [{ language: '' }, { language: 'fr' }, {}],
    [{ hourCycle: '12' }, { 'hour-cycle': '{}' }, { 'hour-cycle': '12' }],
    [{ hourCycle: 'auto' }, { 'hour-cycle': '24' }, {}],
    [{ language: 'de', hourCycle: '24' }, {}, { language: 'de', 'hour-cycle': '24' }],
  ])('of %j as %j sets them right and begins anew, once', async (value, before, after) => {
    await settings(value);
    hint(before);
    await (await pageBegins()).keep();
    expect(reload).toHaveBeenCalledOnce();
    expect(Object.fromEntries(stored)).toEqual(after);
    const { speaks, keep } = await pageBegins();
    await keep();
    expect(reload).toHaveBeenCalledOnce();
    expect(told.worker).toHaveBeenCalledTimes(speaks === 'en' ? 0 : 1);
  });

  test('begins anew too where another page has set them right meanwhile', async () => {
    await settings({ language: 'de' });
    const [one, other] = [await pageBegins(), await pageBegins()];
    await one.keep();
    expect(reload).toHaveBeenCalledTimes(1);
    tabOpens();
    await other.keep();
    expect(reload).toHaveBeenCalledTimes(2);
    expect((await pageBegins()).speaks).toBe('de');
  });

  test('follows each change of an open page', async () => {
    for (const [at, language] of ['de', 'fr', 'de', ''].entries()) {
      await settings({ language });
      await (await pageBegins()).keep();
      expect(reload).toHaveBeenCalledTimes(at + 1);
      expect((await pageBegins()).speaks).toBe(language || 'en');
    }
  });

  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  test.each([
    ['takes nothing', () => undefined],
    ['throws at each write', full],
    ['keeps something else', (key: string) => void stored.set(key, 'xx')],
    ['forgets all when a page begins', (key: string, text: string) => void stored.set(key, text)],
  ])('does not begin anew for ever where localStorage %s', async (_, does) => {
    write = does;
    await settings({ language: 'de', hourCycle: '24' });
    for (let round = 0; round < 5; round++) {
      stored.clear();
      await (await pageBegins()).keep();
    }
    expect(reload.mock.calls.length).toBeLessThanOrEqual(1);
    expect(told.worker).not.toHaveBeenCalled();
  });
});
