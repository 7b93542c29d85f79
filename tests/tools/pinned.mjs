// Sees that the pinned Node can run on this system; plain Node 18 and no dependencies, as install.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from './install.mjs';

/** Null when the pinned Node runs, else what the system says instead. */
function complaint(root) {
  const { status, error, stderr } = spawnSync(pinnedNode(root), ['--version'], {
    encoding: 'utf8',
  });
  return status === 0 ? null : String(error?.message ?? stderr).trim();
}

function canInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installLibatomic(say) {
  say("Installing from the system's packages: libatomic1, which the pinned Node needs.");
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', 'libatomic1'], options);
}

/**
 * Small systems lack a library that Node from 25 on is linked with.
 * @throws Error with a sentence for people
 */
export function makePinnedNodeRun(root, say) {
  if (realpathSync(process.execPath) === realpathSync(pinnedNode(root))) return; // it runs this
  let wrong = complaint(root);
  if (wrong === null) return;
  if (wrong.includes('libatomic') && canInstallPackages()) {
    installLibatomic(say);
    wrong = complaint(root);
    if (wrong === null) return;
  }
  // npm puts this folder first on the path: left there, it would be the `node` of the next start.
  for (const name of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(root, 'node_modules/.bin', name), { force: true });
  }
  throw new Error(
    wrong.includes('libatomic')
      ? 'The pinned Node needs the system library libatomic (on Debian: sudo apt-get install libatomic1; on Fedora: sudo dnf install libatomic). Install it and run the same command again.'
      : `The pinned Node does not run on this system: ${wrong}`,
  );
}
