import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isStopping } from './stop.ts';

/** The checkout. */
export const root = join(import.meta.dirname, '../..');

/** Where the production build of each browser lies. */
export const built = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
} as const;

export type Ran = { code: number; text: string };

/** Runs one of the project's scripts with this very Node and keeps its words. */
export function runScript(script: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    let text = '';
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 127, text: text + error.message }));
    child.on('close', (code) => resolve({ code: isStopping() ? 130 : (code ?? 1), text }));
  });
}

/** One build at a time in this checkout, whoever runs it: builds empty their folder first. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = join(root, '.output/.building');
  mkdirSync(join(root, '.output'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      // Held by another run, or left behind by one that was killed.
      const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (owner && !isAlive(owner)) rmSync(lock, { force: true });
      else await wait(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds the extension as it ships.
 * @throws Error with the builder's own words
 */
export async function build(engine: keyof typeof built): Promise<string> {
  return buildOf(engine === 'firefox' ? 'firefox' : 'chrome', true);
}

/**
 * Builds for one browser, with or without the new tab, and says into which folder.
 * @throws Error with the builder's own words
 */
export async function buildOf(
  browser: 'chrome' | 'edge' | 'firefox',
  newTab: boolean,
): Promise<string> {
  const mode = newTab ? [] : ['--mode', 'without-new-tab'];
  const args = ['build', '-b', browser, ...mode];
  const { code, text } = await alone(() => runScript('wxt/bin/wxt.mjs', args));
  if (code !== 0) throw new Error(`The build for ${browser} failed:\n${text.trim()}`);
  return join(root, `.output/${browser}-mv3${newTab ? '' : '-without-new-tab'}`);
}
