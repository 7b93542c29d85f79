import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What to build: the product as it ships, or with something put in that must be found. */
export type Variant = {
  browser: 'chrome' | 'firefox';
  /** Where the built folder is put: `<into>/<browser>-mv3`. */
  into: string;
  /** Code put at the end of entrypoints' main files, by their path in the project. */
  added?: { file: string; code: string }[];
  /** Takes the content security policy out of the manifest. */
  withoutPolicy?: boolean;
};

const root = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/**
 * Builds the extension into a folder of its own, never touching `.output`.
 * @returns the folder to load. @throws with the builder's own words when it fails.
 */
export async function buildVariant(variant: Variant): Promise<string> {
  const script = join(import.meta.dirname, 'build-variant.ts');
  await run(process.execPath, [script, JSON.stringify(variant)], {
    cwd: root,
    // Inside vitest these would make the builder believe that it is a test or a dev server.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', MODE: '', DEV: '', PROD: '' },
  });
  return join(variant.into, `${variant.browser}-mv3`);
}

/** A folder for builds that goes away again: call the second value when done. */
export async function temporaryFolder(): Promise<[string, () => Promise<void>]> {
  const folder = await mkdtemp(join(tmpdir(), 'kind-pause-proof-'));
  return [folder, () => rm(folder, { recursive: true, force: true })];
}
