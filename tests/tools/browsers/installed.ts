import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { launchChromium } from './chromium.ts';

const run = promisify(execFile);
/** What it wrote by then is whole, or is missed at once. */
const packingMs = 30_000;

/** A browser of one's own that installs a packed extension at its start, as a store would. */
export type OwnBrowser = {
  path: string;
  /** Packs a build under this version; the browser takes it at its next start. Returns its id. */
  offer(build: string, version: string): Promise<string>;
};

/**
 * Makes a browser that takes packed extensions from a folder beside its executable. An unpacked
 * one is no stand-in: loading it claims an install at every launch and wipes its alarms. Links to
 * the real browser, so that no other run on this machine gets the extension too. Linux only.
 * @param path the browser as it is found
 * @param into an empty folder
 */
export async function ownBrowser(path: string, into: string): Promise<OwnBrowser> {
  const real = await executableOf(path);
  const home = join(into, 'browser');
  const offers = join(home, 'extensions');
  mkdirSync(offers, { recursive: true });
  for (const name of readdirSync(dirname(real))) {
    const from = join(dirname(real), name);
    if (name === 'extensions') continue;
    if (from === real) linkOrCopy(real, join(home, name));
    else symlinkSync(from, join(home, name));
  }
  const own = join(home, real.slice(dirname(real).length + 1));
  return { path: own, offer: (build, version) => offer(own, { build, version, into, offers }) };
}

/** What a launcher script really starts. */
async function executableOf(path: string): Promise<string> {
  const browser = await launchChromium({ path, headless: true });
  try {
    return readlinkSync(`/proc/${browser.process.pid}/exe`);
  } finally {
    await browser.close();
  }
}

/** A symbolic link would not do: the browser looks for its folder where the link leads. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or a file of another owner.
    copyFileSync(from, to);
  }
}

async function offer(
  browser: string,
  { build, version, into, offers }: Record<'build' | 'version' | 'into' | 'offers', string>,
): Promise<string> {
  const folder = join(into, `v${version}`);
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  const key = join(into, 'key.pem');
  const isFirst = !existsSync(key);
  await pack(browser, [
    `--user-data-dir=${join(into, 'packing')}`,
    `--pack-extension=${folder}`,
    ...(isFirst ? [] : [`--pack-extension-key=${key}`]),
  ]);
  if (isFirst) renameSync(`${folder}.pem`, key);
  rmSync(folder, { recursive: true });
  const id = idOf(readFileSync(key, 'utf8'));
  const entry = { external_crx: `${folder}.crx`, external_version: version };
  writeFileSync(join(offers, `${id}.json`), JSON.stringify(entry));
  return id;
}

/** A second at most as a rule; a browser that has packed and does not end is ended. */
async function pack(browser: string, what: string[]): Promise<void> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...root, ...what, '--no-message-box', '--headless=new'];
  await run(browser, args, { timeout: packingMs, killSignal: 'SIGKILL' }).catch((error) => {
    if (!error.killed) throw error;
  });
}

/** An extension's id is the beginning of its key's hash, in the letters a to p. */
function idOf(key: string): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
