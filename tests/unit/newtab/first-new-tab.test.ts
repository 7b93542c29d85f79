// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstScriptInPage } from '../../../components/frame/first-script-in-page.ts';
import { leanScript } from '../../../utils/build/lean-file.ts';

const first = readFileSync('components/newtab/first-frame/first-new-tab.js', 'utf8');
const root = document.documentElement;
const chrome = { tabs: { getCurrent: vi.fn(), update: vi.fn() } };
const today = () => Temporal.Now.plainDateISO().toString();
const own = { url: 'chrome://new-tab-page/' };
/** What this page left on the window, to be taken away again. */
let listeners: [string, EventListener][] = [];

function browserIs(...names: string[]) {
  const brands = names.map((brand) => ({ brand }));
  vi.stubGlobal('navigator', { userAgentData: { brands } });
}
const cameBy = (type: string) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never]);

beforeEach(() => {
  vi.clearAllMocks();
  for (const store of [localStorage, sessionStorage]) store.clear();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  chrome.tabs.getCurrent.mockResolvedValue({ id: 7 });
  chrome.tabs.update.mockResolvedValue({});
  browserIs('Not=A?Brand', 'Chromium', 'Google Chrome');
  cameBy('navigate');
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((name, listener) => {
    listeners.push([name, listener as EventListener]);
    add(name, listener as EventListener);
  });
});
afterEach(() => {
  for (const [name, listener] of listeners) window.removeEventListener(name, listener);
  listeners = [];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As it is shipped. */
async function pageLoads(hints: Record<string, string> = {}) {
  for (const [key, text] of Object.entries(hints)) localStorage.setItem(key, text);
  new Function('chrome', leanScript(first))(chrome);
  const isDrawn = root.dataset.card !== 'off';
  await new Promise((resolve) => setTimeout(resolve));
  return isDrawn;
}

describe('a new tab whose hint says', () => {
  test.each([
    {},
    { 'new-tab': 'on' },
    { 'new-tab': 'on clock' },
    { 'new-tab': 'offshore' },
    { 'new-tab': 'first' },
    { 'new-tab': 'first', 'new-tab-day': '2001-01-01' },
    { 'new-tab': 'on', 'new-tab-day': today() },
  ])('%j shows its card', async (hints) => {
    expect(await pageLoads(hints as Record<string, string>)).toBe(true);
    expect(chrome.tabs.update).not.toHaveBeenCalled();
  });

  test.each([
    { 'new-tab': 'off' },
    { 'new-tab': 'off clock' },
    { 'new-tab': 'first', 'new-tab-day': today() },
  ])('%j draws none, and the browser’s own page comes in this very tab', async (hints) => {
    expect(await pageLoads(hints as Record<string, string>)).toBe(false);
    expect(chrome.tabs.update.mock.calls).toEqual([[7, own]]);
  });
});

describe('never a loop, nor a trap', () => {
  const off = { 'new-tab': 'off' };

  test.each([
    ['Microsoft Edge', ['Chromium', 'Microsoft Edge']],
    ['Brave', ['Brave', 'Chromium']],
    ['Firefox, which tells none', []],
  ])('%s shows an empty page', async (_name, brands) => {
    browserIs(...brands);
    expect(await pageLoads(off)).toBe(false);
    expect(chrome.tabs.getCurrent).not.toHaveBeenCalled();
  });

  test('whoever comes by Back is not sent forward', async () => {
    cameBy('back_forward');
    expect(await pageLoads(off)).toBe(false);
    expect(chrome.tabs.update).not.toHaveBeenCalled();
  });

  test('where the own page leads back here, it leads here once', async () => {
    for (const _ of [1, 2, 3]) await pageLoads(off);
    expect(chrome.tabs.update).toHaveBeenCalledTimes(1);
  });

  test('a page that cannot be opened leaves an empty one', async () => {
    chrome.tabs.update.mockRejectedValue(new Error('refused'));
    expect(await pageLoads(off)).toBe(false);
  });

  test('a switch pressed in the page leads there, however one came to it', async () => {
    cameBy('back_forward');
    expect(await pageLoads()).toBe(true);
    dispatchEvent(new CustomEvent('card-off', { detail: 'pressed' }));
    await vi.waitFor(() => expect(chrome.tabs.update.mock.calls).toEqual([[7, own]]));
    expect(root.dataset.card).toBe('off');
  });

  test('a page brought to life again by Back stays away as well', async () => {
    await pageLoads({ 'new-tab': 'on' });
    localStorage.setItem('new-tab', 'off');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(root.dataset.card).toBe('off');
    expect(chrome.tabs.update).not.toHaveBeenCalled();
  });
});

describe('the light', () => {
  test.each([
    [0, 'night'],
    [5, 'morning'],
    [9, 'morning'],
    [10, 'day'],
    [16, 'day'],
    [17, 'evening'],
    [20, 'evening'],
    [21, 'night'],
    [23, 'night'],
  ])('at %i hours is of the %s', async (hour, light) => {
    vi.spyOn(Temporal.Now, 'plainTimeISO').mockReturnValue(Temporal.PlainTime.from({ hour }));
    await pageLoads();
    expect(root.dataset.light).toBe(light);
  });
});

test.each(['newtab', 'popup'])('%s runs a script of its own ahead of all else it loads', (name) => {
  const { handler } = firstScriptInPage().transformIndexHtml;
  const pageOf = (page: string) => readFileSync(`entrypoints/${page}/index.html`, 'utf8');
  const path = `/entrypoints/${name}/index.html`;
  const script = `<script src="/first-${name === 'newtab' ? 'new-tab' : 'popup'}.js"></script>`;
  const served = handler(pageOf(name), { path });
  expect(served).toContain(script);
  expect(served.indexOf(script)).toBeLessThan(served.indexOf('main.tsx'));
  // In a build the page's own module waits in a template.
  const built = handler(pageOf(name), { path, bundle: {} });
  expect(built).toMatch(/<template><script type="module" [^>]*main\.tsx"><\/script><\/template>/);
  expect(handler(pageOf('log'), { path: '/entrypoints/log/index.html' })).toBe(pageOf('log'));
});
