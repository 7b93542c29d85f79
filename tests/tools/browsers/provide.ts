import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import { aptInstall, aptWorks } from '../apt.ts';
import { type Engine, type Found, findBrowsers, howToInstall } from './find-browser.ts';

/** The oldest versions with native Temporal and all else the manifest asks for. */
const oldest: Record<Engine, number> = { chromium: 144, firefox: 140 };

const run = promisify(execFile);

/**
 * Asks a browser for its version, which also proves that it starts: on Ubuntu `chromium` may be
 * an empty shell around a snap.
 * @returns the major version; null when it does not run
 */
async function majorVersion({ path }: Found): Promise<number | null> {
  // On Windows --version would open a window; there it is trusted.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    const major = /(\d+)\.\d+/.exec(stdout)?.[1];
    return major ? Number(major) : null;
  } catch {
    return null; // an executable that cannot even say its version is no browser
  }
}

async function firstThatRuns(engine: Engine | undefined): Promise<Found | string | null> {
  const machine = {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    exists: existsSync,
  };
  let tooOld: string | null = null;
  for (const found of findBrowsers(machine, engine)) {
    const version = await majorVersion(found);
    if (version === null) continue;
    if (version >= oldest[found.engine]) return found;
    const needed = oldest[found.engine];
    tooOld ??= `${found.path} is version ${version}, and Kind Pause needs ${needed} or newer.`;
  }
  return tooOld;
}

/**
 * Finds a browser that runs, installing Debian's own where that needs no questions.
 * @param engine none takes any, Chromium's kind first
 * @throws Error with one sentence that says what to install
 */
export async function provideBrowser(
  engine: Engine | undefined,
  say: (line: string) => void,
): Promise<Found> {
  const first = await firstThatRuns(engine);
  if (first && typeof first !== 'string') return first;
  let why = '';
  if (aptWorks()) {
    try {
      await aptInstall([engine === 'firefox' ? 'firefox-esr' : 'chromium'], say);
    } catch (error) {
      why = ` ${(error as Error).message}`; // Ubuntu has no firefox-esr; say what to do instead
    }
    const second = await firstThatRuns(engine);
    if (second && typeof second !== 'string') return second;
  }
  throw new Error(`${first ?? howToInstall(process.platform, engine)}${why}`);
}
