import { describe, expect, it } from 'vitest';
import { findBrowsers, howToInstall, type Machine } from '../../tools/browsers/find-browser.ts';

const machine = (
  platform: NodeJS.Platform,
  files: string[],
  env: Machine['env'] = {},
  home = '/home/someone',
): Machine => ({ platform, env, home, exists: (path) => files.includes(path) });
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('on Linux', () => {
  it('looks in the folders of the path, then in the usual places, Chrome first', () => {
    const files = [
      '/usr/bin/firefox',
      '/snap/bin/chromium',
      '/odd/google-chrome',
      '/usr/bin/brave',
    ];
    const found = findBrowsers(machine('linux', files, { PATH: '/odd:/usr/bin' }));
    expect(names(found)).toEqual(['Chrome', 'Chromium', 'Brave', 'Firefox']);
    expect(found[0]?.path).toBe('/odd/google-chrome');
    expect(found[1]?.path).toBe('/snap/bin/chromium');
  });

  it('finds Debian’s Chromium and Firefox without any path', () => {
    const found = findBrowsers(machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr']));
    expect(found.map(({ path }) => path)).toEqual(['/usr/bin/chromium', '/usr/bin/firefox-esr']);
  });

  it('never takes a file from a relative folder of the path', () => {
    expect(findBrowsers(machine('linux', ['./chromium'], { PATH: '.:' }))).toEqual([]);
  });
});

it('on macOS looks in both folders of programs', () => {
  const mine = '/Users/x/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const found = findBrowsers(machine('darwin', [mine, edge], {}, '/Users/x'));
  expect(found).toEqual([
    { name: 'Edge', engine: 'chromium', path: edge },
    { name: 'Brave', engine: 'chromium', path: mine },
  ]);
});

it('on Windows looks below the folders the environment names, however they are spelt', () => {
  const chrome = 'D:\\Local\\Google\\Chrome\\Application\\chrome.exe';
  const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  const env = { LOCALAPPDATA: 'D:\\Local', ProgramFiles: 'C:\\Program Files' };
  const found = findBrowsers(machine('win32', [chrome, firefox], env));
  expect(found).toEqual([
    { name: 'Chrome', engine: 'chromium', path: chrome },
    { name: 'Firefox', engine: 'firefox', path: firefox },
  ]);
});

describe('one named in the environment', () => {
  const files = ['/usr/bin/chromium', '/my/browser', '/my/firefox-nightly'];

  it('stands alone, KIND_PAUSE_BROWSER before CHROME_PATH', () => {
    const env = { CHROME_PATH: '/usr/bin/chromium', KIND_PAUSE_BROWSER: '/my/browser' };
    const found = findBrowsers(machine('linux', files, env));
    expect(found).toEqual([
      { name: 'KIND_PAUSE_BROWSER', engine: 'chromium', path: '/my/browser' },
    ]);
  });

  it('is known as a Firefox by its file name', () => {
    const env = { KIND_PAUSE_BROWSER: '/my/firefox-nightly' };
    expect(findBrowsers(machine('linux', files, env))[0]?.engine).toBe('firefox');
  });

  it('does not stand in the way of the other kind', () => {
    const env = { KIND_PAUSE_BROWSER: '/my/firefox-nightly' };
    const found = findBrowsers(machine('linux', files, env), 'chromium');
    expect(found.map(({ path }) => path)).toEqual(['/usr/bin/chromium']);
  });

  it('is an error with a sentence when it is not there', () => {
    const env = { CHROME_PATH: '/gone' };
    expect(() => findBrowsers(machine('linux', files, env))).toThrow(
      'CHROME_PATH says /gone, and no browser is there.',
    );
  });
});

it.each(['linux', 'darwin', 'win32'] as const)(
  'says in one sentence what to install on %s',
  (os) => {
    const sentence = howToInstall(os);
    expect(sentence).toMatch(/install Chrome or Chromium/);
    expect(sentence).toMatch(/KIND_PAUSE_BROWSER/);
    expect(howToInstall(os, 'firefox')).toMatch(/install Firefox/);
  },
);
