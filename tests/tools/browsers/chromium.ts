import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Cdp } from './cdp.ts';
import { endTree, noteGone, noteRunning } from './running.ts';

export type ChromiumOptions = {
  /** The browser's own executable. */
  path: string;
  /** Folder of the built extension; none starts the browser without one. */
  extension?: string;
  headless: boolean;
  /** Lets tabs play, which the browser then knows of; headless ones are mute by themselves. */
  sound?: boolean;
  /** Pixels of a picture per pixel of the page; headless only. */
  scale?: number;
  /** Draws as many pictures a second as it can; headless ones draw half as many otherwise. */
  everyFrame?: boolean;
  /** A profile to use and to keep; without one a new one is made and removed at the end. */
  profile?: string;
  /** Opens a debugging port on loopback too, for Playwright. */
  port?: boolean;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
};

export type Chromium = {
  cdp: Cdp;
  extensionId: string;
  /** Web address of the debugging port; empty without `port`. */
  endpoint: string;
  profile: string;
  process: ChildProcess;
  /** Resolves when the browser has gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
};

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  // Pages of the browser's own that it loads ahead at each start: half the work of a start.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,NtpFooter,PreloadTopChromeWebUI',
];

const headless = ['--headless=new', '--disable-gpu'];

/** Left to itself a headless screen is 800 by 600, too low for the toolbar popup. */
function screenOf(scale: number): string {
  return `--screen-info={${1440 * scale}x${1080 * scale} devicePixelRatio=${scale}}`;
}

/** As on a laptop that spares its battery: half as many pictures a second, which nobody looks at. */
function drawSparingly(profile: string): void {
  const file = join(profile, 'Local State');
  const sparing = { performance_tuning: { battery_saver_mode: { state: 3 } } };
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(sparing));
}

/** A snap may not write to /tmp of the machine, only below its own folder. */
function profileParent(path: string): string {
  const own = join(homedir(), 'snap/chromium/common');
  return path.startsWith('/snap/') && existsSync(own) ? own : tmpdir();
}

function switches(options: ChromiumOptions, profile: string, sandbox: boolean): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    // Lets the pipe load the extension: branded Chrome from 137 on ignores --load-extension.
    '--enable-unsafe-extension-debugging',
    ...(options.port ? ['--remote-debugging-port=0'] : []),
    ...quiet,
    ...(options.headless ? [...headless, screenOf(options.scale ?? 1)] : []),
    ...(options.headless && !options.sound ? ['--mute-audio'] : []),
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(options.args ?? []),
    'about:blank',
  ];
}

/** Waits for the port the browser chose, which it writes into its profile. */
async function endpointOf(profile: string, child: ChildProcess): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let i = 0; i < 600 && child.exitCode === null; i += 1) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const [port, path] = text.split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await wait(50);
  }
  throw new Error('The browser opened no debugging port.');
}

/**
 * Starts a Chromium-based browser with a throwaway profile and loads the extension.
 * @throws Error with the browser's last words when it does not start
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  // The sandbox cannot be set up as root; elsewhere it stays on unless it is seen to be missing.
  if (process.getuid?.() === 0) return attempt(options, false);
  try {
    return await attempt(options, true);
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return attempt(options, false);
  }
}

async function attempt(options: ChromiumOptions, sandbox: boolean): Promise<Chromium> {
  const profile =
    options.profile ?? mkdtempSync(join(profileParent(options.path), 'kind-pause-profile-'));
  if (options.headless && !options.everyFrame) drawSparingly(profile);
  let words = '';
  const child = spawn(options.path, switches(options, profile, sandbox), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
    // A group of its own: Ctrl-C in the terminal reaches only us, and we close it in order.
    detached: process.platform !== 'win32',
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4000);
  });
  const throwaway = options.profile ? undefined : profile;
  // Last resort for a run that is cut short: leaves neither a process nor a folder behind.
  const atExit = () => endGroup(child, throwaway);
  process.on('exit', atExit);
  noteRunning(child.pid);
  const closed = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      words += error.message;
      resolve();
    });
    child.on('exit', () => resolve());
  }).then(() => {
    process.off('exit', atExit);
    noteGone(child.pid);
    endGroup(child, throwaway);
  });
  const cdp = new Cdp(child);
  const close = () => closeInOrder(cdp, child, closed);
  try {
    await cdp.send('Browser.getVersion');
    const loaded = options.extension
      ? await cdp.send('Extensions.loadUnpacked', { path: options.extension })
      : {};
    return {
      cdp,
      extensionId: String(loaded.id ?? ''),
      endpoint: options.port ? await endpointOf(profile, child) : '',
      profile,
      process: child,
      closed,
      close,
      kill: () => {
        endGroup(child, throwaway);
        return closed;
      },
    };
  } catch (error) {
    await close();
    throw new Error(`${options.path} did not start: ${String(error)}\n${lastWords(words)}`);
  }
}

/** What the browser said last, without the usual complaints about a missing desktop. */
function lastWords(words: string): string {
  const lines = words.split('\n').filter((line) => line && !/dbus|DevTools listening/.test(line));
  return lines.slice(-8).join('\n');
}

async function closeInOrder(cdp: Cdp, child: ChildProcess, closed: Promise<void>) {
  // The answer may never come: the browser is closing.
  cdp.send('Browser.close').catch(() => undefined);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (await Promise.race([closed.then(() => true), wait(4000, false)])) return;
    if (child.pid !== undefined) endTree(child.pid, signal);
  }
  await closed;
}

/** After the browser has gone: ends helpers that linger, removes the throwaway profile. */
function endGroup(child: ChildProcess, profile: string | undefined): void {
  if (child.pid !== undefined) endTree(child.pid, 'SIGKILL');
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
