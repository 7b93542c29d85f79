import { posix, win32 } from 'node:path';

export type Engine = 'chromium' | 'firefox';
export type Found = { name: string; engine: Engine; path: string };

/** What the search may know of the machine; given, so that every machine can be tested. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  exists: (path: string) => boolean;
};

/** Set by a person to say which browser to use, looked at in this order. */
export const variables = ['KIND_PAUSE_BROWSER', 'CHROME_PATH'] as const;

type Known = {
  name: string;
  engine: Engine;
  linux: readonly string[];
  mac: string;
  windows: string;
};

/** In order of preference. Linux: command names, or full paths outside the command folders. */
const known: readonly Known[] = [
  {
    name: 'Chrome',
    engine: 'chromium',
    linux: ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    engine: 'chromium',
    linux: ['chromium', 'chromium-browser', '/snap/bin/chromium'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Edge',
    engine: 'chromium',
    linux: ['microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Brave',
    engine: 'chromium',
    linux: ['brave-browser', 'brave', '/opt/brave.com/brave/brave-browser', '/snap/bin/brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    linux: ['firefox', 'firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

function places(browser: Known, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, browser.mac),
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => env[name] ?? env[name.replace('PROGRAMFILES', 'ProgramFiles')])
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, browser.windows));
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/local/bin', '/usr/bin', '/bin'];
  return browser.linux.flatMap((name) =>
    name.startsWith('/')
      ? [name]
      : folders
          .filter((folder) => folder.startsWith('/'))
          .map((folder) => posix.join(folder, name)),
  );
}

/**
 * Every browser of this machine that could run the extension, the preferred one first. One
 * named in the environment stands alone.
 * @param engine leaves out the others, named in the environment or not
 * @throws Error with a sentence for people when the named one is not there
 */
export function findBrowsers(machine: Machine, engine?: Engine): Found[] {
  for (const variable of variables) {
    const path = machine.env[variable];
    if (!path) continue;
    if (!machine.exists(path)) {
      throw new Error(`${variable} says ${path}, and no browser is there.`);
    }
    const file = path.split(/[\\/]/).pop() ?? '';
    const named = /firefox/i.test(file) ? 'firefox' : 'chromium';
    if (!engine || engine === named) return [{ name: variable, engine: named, path }];
  }
  return known.flatMap((browser) => {
    if (engine && browser.engine !== engine) return [];
    // More than one place each: the first may be an empty shell that does not run.
    const paths = [...new Set(places(browser, machine))].filter(machine.exists);
    return paths.map((path) => ({ name: browser.name, engine: browser.engine, path }));
  });
}

/** One sentence that says how to get a browser on this kind of machine. */
export function howToInstall(platform: NodeJS.Platform, engine: Engine = 'chromium'): string {
  const [name, mac, linux] =
    engine === 'firefox'
      ? ['Firefox', 'firefox', 'firefox-esr']
      : ['Chrome or Chromium', 'google-chrome', 'chromium'];
  const how =
    platform === 'darwin'
      ? ` (for example: brew install --cask ${mac})`
      : platform === 'linux'
        ? ` (on Debian: sudo apt-get install ${linux})`
        : '';
  return `No suitable browser was found: install ${name}${how}, or set KIND_PAUSE_BROWSER to the path of one.`;
}
