import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { zipOf } from '../zip.ts';
import { noteGone, noteRunning } from './running.ts';

export type Firefox = {
  browser: Browser;
  extensionId: string;
  /** Address of one of the extension's page files. */
  url: (file: string) => string;
  /** Resolves when the browser has gone, whoever closed it. */
  closed: Promise<void>;
  close: () => Promise<void>;
  /** Ends it at once, as a crash would. */
  kill: () => Promise<void>;
};

/** Firefox draws a new address for an extension in every profile; here it is always this one. */
const uuid = '4b696e64-2050-4175-8365-6b696e64aaaa';

export type FirefoxOptions = {
  path: string;
  /** Folder of the build for Firefox. */
  extension: string;
  headless: boolean;
  /**
   * A profile to use and to keep, with the extension installed in it for good. Without one, both
   * last for this run only. For Firefox ESR and the like: others take only signed extensions.
   */
  profile?: string;
  prefs?: Readonly<Record<string, string | number | boolean>>;
};

/** Lets an unsigned extension in the profile run, without asking. */
export const unsigned = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
};

/** Puts the extension where Firefox looks for what is installed in a profile. */
export function installFor(profile: string, id: string, extension: string): void {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), zipOf(extension));
}

/** Starts Firefox with a throwaway profile and installs the extension for this run. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const id = String(manifest.browser_specific_settings.gecko.id);
  if (options.profile) installFor(options.profile, id, options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    // Without it the protocol may not enter the pages of an extension.
    args: ['--remote-allow-system-access'],
    // Ctrl-C is answered in one place, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // Pictures a second, which nobody looks at.
      ...(options.headless ? { 'layout.frame_rate': 20 } : {}),
      ...(options.profile ? unsigned : {}),
      ...options.prefs,
    },
  });
  const pid = browser.process()?.pid;
  noteRunning(pid);
  const closed = new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve());
  }).then(() => noteGone(pid));
  try {
    if (!options.profile) await browser.installExtension(options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    extensionId: id,
    url: (file) => `moz-extension://${uuid}/${file}`,
    closed,
    close: () => browser.close(),
    kill: () => {
      browser.process()?.kill('SIGKILL');
      return closed;
    },
  };
}
