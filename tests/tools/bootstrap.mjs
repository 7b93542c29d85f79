// The first step of every script in package.json: installs what is missing, then hands over to
// the pinned Node. Usage: node tests/tools/bootstrap.mjs <file.ts | command> [arguments]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endInstall, install, isInstalled, pinnedNode } from './install.mjs';
import { makePinnedNodeRun } from './pinned.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const say = (line) => process.stdout.write(`${line}\n`);

let child = null;
let npm = null;
let stopping = null;
function stop(signal) {
  stopping ??= signal;
  if (child) {
    child.kill(signal);
    return;
  }
  if (npm) endInstall(npm);
  process.exit(128 + constants.signals[signal]);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
// npm and its shell may die of a signal without passing it on: then we are somebody else's child.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent && !stopping) stop('SIGTERM');
}, 500).unref();

/** The script behind a command of node_modules, so that the pinned Node runs it everywhere. */
function scriptOf(name) {
  for (const owner of [name, ...Object.keys(wanted())]) {
    const folder = join(root, 'node_modules', owner);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin, name: full } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const path = typeof bin === 'string' ? full.split('/').pop() === name && bin : bin?.[name];
    if (path) return join(folder, path);
  }
  throw new Error(`No installed package has a command called ${name}.`);
}

function wanted() {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return { ...dependencies, ...devDependencies };
}

function environment() {
  const { npm_node_execpath: _, NODE: __, ...env } = process.env;
  // Windows spells it Path; two spellings in one environment would hide each other.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(pinnedNode(root)), join(root, 'node_modules/.bin')];
  return { ...env, [key]: [...first, env[key] ?? ''].join(delimiter) };
}

function handOver(target, args) {
  const script = /\.[cm]?[jt]s$/.test(target) ? join(root, target) : scriptOf(target);
  return new Promise((resolve) => {
    child = spawn(pinnedNode(root), [script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: environment(),
    });
    child.on('error', (error) => {
      process.stderr.write(
        `The pinned Node does not run here (${error.message}). Delete node_modules and try again.\n`,
      );
      resolve(1);
    });
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

async function main() {
  const [target, ...args] = process.argv.slice(2);
  if (!target) throw new Error('bootstrap.mjs needs the name of what to run.');
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 18) throw new Error(`Node 18 or newer is needed; this is ${process.version}.`);
  if (!isInstalled(root)) {
    await install(root, say, (started) => {
      npm = started;
    });
    npm = null;
  }
  makePinnedNodeRun(root, say);
  return handOver(target, args);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    if (!stopping) process.stderr.write(`${error.message}\n`);
    process.exit(stopping ? 128 + constants.signals[stopping] : 1);
  },
);
