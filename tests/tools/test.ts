// npm test: everything that must hold, in one run. With --long, what takes too long for that.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { provideBrowser } from './browsers/provide.ts';
import { endAllNoted, endTree } from './browsers/running.ts';
import { build, root, runScript } from './build.ts';
import { failure, lastLine, nothing, sum, type Tally, tallyOf } from './results.ts';
import { isStopping, listenForStop, onStop } from './stop.ts';

const say = (line: string) => console.log(line);
const long = process.argv.includes('--long');
const began = performance.now();
const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;

// Profiles of the test browsers lie here, so that even a run cut short leaves nothing behind.
const temp = mkdtempSync(join(tmpdir(), 'kind-pause-test-'));
const running = join(temp, 'running');
process.on('exit', () => {
  endAllNoted(running);
  rmSync(temp, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function title(text: string): void {
  say(`\n── ${text} (${seconds()})`);
}

/** A failure's own words without bundled source or colour codes, and no longer than a screen or two. */
function readable(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line));
  return lines.length > 80 ? [...lines.slice(0, 80), '…'].join('\n') : lines.join('\n');
}

/** Runs one check that is not made of cases; its words show only when it fails. */
async function check(what: string, work: () => Promise<unknown>): Promise<Tally> {
  try {
    await work();
    say(`${what}: fine (${seconds()})`);
    return nothing;
  } catch (error) {
    if (!isStopping()) say(`\n${what} FAILED\n${readable((error as Error).message)}\n`);
    return failure(what);
  }
}

async function script(path: string, ...args: string[]): Promise<void> {
  const { code, text } = await runScript(path, args);
  if (code !== 0) throw new Error(text.trim() || `exit code ${code}`);
}

/** Runs the cases of one vitest configuration and shows them as they come. */
async function cases(part: string, config: string, env: Record<string, string>): Promise<Tally> {
  const report = join(temp, `${part.replaceAll(' ', '-')}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json'];
  const code = await new Promise<number>((resolve) => {
    const child: ChildProcess = spawn(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), ...args, `--outputFile.json=${report}`],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, TMPDIR: temp, KIND_PAUSE_RUNNING: running, ...env },
        // A group of its own, so that all of it can be ended and nothing else.
        detached: process.platform !== 'win32',
      },
    );
    onStop(async () => {
      if (child.pid !== undefined) endTree(child.pid, 'SIGKILL');
    });
    child.on('error', () => resolve(127));
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  return tallyOf(part, existsSync(report) ? readFileSync(report, 'utf8') : null, code);
}

async function browsersPresent(): Promise<Tally[]> {
  title('Browsers');
  const parts: Tally[] = [];
  for (const engine of ['chromium', 'firefox'] as const) {
    parts.push(
      await check(`${engine} present`, async () => {
        const { path } = await provideBrowser(engine, say);
        say(`${engine}: ${path}`);
      }),
    );
  }
  return parts;
}

async function builds(): Promise<Tally[]> {
  return [
    await check('build for Chromium', () => build('chromium')),
    await check('build for Firefox', () => build('firefox')),
  ];
}

/** Runs on the builds what needs a real browser. @param ready whether browsers and builds are */
async function endToEnd(part: string, ready: Tally[], env: Record<string, string>): Promise<Tally> {
  if (sum(ready).failed > 0) {
    return failure(`${part}: not run, as a browser or a build is missing`);
  }
  title('End-to-end tests');
  return cases(part, 'tests/e2e/vitest.config.ts', env);
}

async function typesAndLint(): Promise<Tally[]> {
  return [
    await check('type check', () => script('typescript/bin/tsc', '--noEmit', '--checkers', '2')),
    await check('lint and format', () =>
      script('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
    ),
  ];
}

async function short(): Promise<Tally[]> {
  const browsers = await browsersPresent();
  title('Types, lint and format, unit tests, builds');
  const prepared = await check('wxt prepare', () => script('wxt/bin/wxt.mjs', 'prepare'));
  // Side by side, as each of them leaves a processor free now and then.
  const units = cases('unit tests', 'vitest.config.ts', {});
  const checked = await typesAndLint();
  const built = await builds();
  const parts = [...browsers, prepared, ...checked, await units, ...built];
  parts.push(await endToEnd('end-to-end tests', [...browsers, ...built], {}));
  return parts;
}

async function longer(): Promise<Tally[]> {
  const env = { KIND_PAUSE_LONG: '1' };
  const browsers = await browsersPresent();
  title('Unit tests');
  const units = await cases('long unit tests', 'vitest.config.ts', env);
  title('Builds');
  const built = await builds();
  const ready = [...browsers, ...built];
  return [units, ...ready, await endToEnd('long end-to-end tests', ready, env)];
}

async function main(): Promise<number> {
  listenForStop();
  const parts = long ? await longer() : await short();
  const all = sum(parts);
  title('Done');
  for (const name of all.skipped) say(`skipped: ${name}`);
  for (const name of all.failures) say(`FAILED: ${name}`);
  say(lastLine(all));
  return all.failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    say(lastLine(failure('')));
    process.exit(1);
  },
);
