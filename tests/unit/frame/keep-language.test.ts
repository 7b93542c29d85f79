import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLanguage } from '../../../components/frame/keep-language.ts';

const told = vi.hoisted(() => ({ worker: vi.fn(), ask: vi.fn() }));
vi.mock('../../../utils/language/tell-worker.ts', () => ({ tellWorker: told.worker }));
vi.mock('../../../utils/browser/client.ts', () => ({ ask: told.ask }));

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
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => write(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const settings = (value: unknown) => browser.storage.local.set({ settings: value });
const hints = () => Object.fromEntries(stored);

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
    ['garbage', {}],
  ])('with %j, stays as it is', async (value, hint) => {
    await settings(value);
    for (const [key, text] of Object.entries(hint)) stored.set(key, text);
    await keepLanguage();
    expect(reload).not.toHaveBeenCalled();
    expect(hints()).toEqual(hint);
    expect(told.ask).not.toHaveBeenCalled();
  });

  test('and tells the worker where that speaks another language', async () => {
    told.worker.mockResolvedValue(true);
    await keepLanguage();
    expect(told.ask).toHaveBeenCalledExactlyOnceWith('settingsChanged');
  });
});

describe('a page whose hints lie', () => {
  test.each([
    [{ language: 'de' }, { language: 'fr' }, { language: 'de' }],
    [{ language: '' }, { language: 'fr' }, {}],
    [{ hourCycle: '12' }, { 'hour-cycle': '{}' }, { 'hour-cycle': '12' }],
    [{ hourCycle: 'auto' }, { 'hour-cycle': 'auto' }, {}],
    [{ language: 'de', hourCycle: '24' }, {}, { language: 'de', 'hour-cycle': '24' }],
  ])('of %j as %j sets them right and begins anew, once', async (value, before, after) => {
    await settings(value);
    for (const [key, text] of Object.entries(before)) stored.set(key, text ?? '');
    await keepLanguage();
    expect(reload).toHaveBeenCalledOnce();
    expect(hints()).toEqual(after);
    // The page that begins anew finds them right.
    await keepLanguage();
    expect(reload).toHaveBeenCalledOnce();
  });

  test.each([
    ['takes nothing', () => undefined],
    [
      'throws at each write',
      () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    ],
    ['keeps something else', (key: string) => void stored.set(key, 'fr')],
  ])('does not begin anew for ever where localStorage %s', async (_, does) => {
    write = does;
    await settings({ language: 'de', hourCycle: '24' });
    await keepLanguage();
    await keepLanguage();
    expect(reload).not.toHaveBeenCalled();
    expect(told.worker).toHaveBeenCalled();
  });
});
