// A process of its own with one vitest that stays: started by worker.ts in a copy of the project.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type Vitest } from 'vitest/node';
import type { Entered, Report, Request, Wanted } from './messages.ts';
import { watched } from './reach.ts';

const root = process.cwd();
const notes = join(tmpdir(), `kind-pause-entered-${process.pid}.json`);
const watching = process.argv.includes('--watch-blocks');

const tell = (report: Report) => process.send?.(report);

/** Makes the sources note which of their blocks are entered. */
const watcher: Plugin = {
  name: 'watch-blocks',
  enforce: 'pre',
  transform(code, id) {
    const file = relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const isOurs = /^(utils|entrypoints\/background)\/.*(?<!\.d)\.ts$/.test(file);
    return isOurs && !file.startsWith('utils/words/')
      ? { code: watched(file, code), map: null }
      : null;
  },
};

async function start(): Promise<Vitest> {
  if (watching) process.env.KIND_PAUSE_ENTERED = notes;
  const vitest = await createVitest(
    {
      root,
      watch: false,
      cache: false,
      reporters: [{}],
      silent: true,
      bail: watching ? 0 : 1,
      maxWorkers: 1,
    },
    {
      plugins: watching ? [watcher] : [],
      server: { watch: null },
      ...(watching ? { test: { setupFiles: ['tests/tools/mutate/reach-setup.ts'] } } : {}),
    },
  );
  await vitest.standalone();
  return vitest;
}

async function runOne(vitest: Vitest, { file, names }: Wanted): Promise<boolean> {
  const path = join(root, file);
  const only = names ? { testNames: names } : undefined;
  const one = vitest.getRootProject().createSpecification(path, only);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([one]);
  // Those of earlier runs are given back as well.
  const module = testModules.find(({ moduleId }) => moduleId === path.replaceAll('\\', '/'));
  return unhandledErrors.length === 0 && module?.ok() === true;
}

const enteredBlocks = (): Entered | null =>
  existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as Entered) : null;

async function run(vitest: Vitest, { change, tests }: Request): Promise<void> {
  const path = change && join(root, change.file);
  const before = path && readFileSync(path, 'utf8');
  if (path) {
    writeFileSync(path, change.source);
    vitest.invalidateFile(path);
  }
  for (const wanted of tests) {
    rmSync(notes, { force: true });
    tell({ type: 'begins', test: wanted.file });
    const began = performance.now();
    const ok = await runOne(vitest, wanted).catch(() => false);
    const took = performance.now() - began;
    tell({ type: 'ended', test: wanted.file, ok, took, entered: enteredBlocks() });
    if (!ok) break;
  }
  if (path && before !== null) {
    writeFileSync(path, before);
    vitest.invalidateFile(path);
  }
  rmSync(notes, { force: true });
  tell({ type: 'done' });
}

const vitest = await start();
process.on('message', (request: Request) => void run(vitest, request));
process.on('disconnect', () => process.exit(0));
tell({ type: 'ready' });
