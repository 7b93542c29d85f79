import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether packages can be installed here without asking anyone: root on Debian or a child of it. */
export function aptWorks(
  uid = process.getuid?.(),
  release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
): boolean {
  return uid === 0 && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/** Whether a command can be called by its name. */
export function hasCommand(name: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`));
}

function aptGet(args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    const child = spawn('apt-get', [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : text));
  });
}

/**
 * Installs Debian packages and says so while it takes.
 * @throws Error with a sentence for people
 */
export async function aptInstall(
  packages: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  say(`Installing from the system's packages: ${packages.join(', ')}.`);
  const tick = setInterval(() => say(`  ${seconds()} s, still installing`), 10_000);
  try {
    await aptGet(['update', '-qq']); // a failure shows in the next step, if it matters
    const wrong = await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    if (wrong !== null) {
      const lines = wrong.split('\n').filter((line) => /^(E|Err|W):/.test(line));
      throw new Error(
        `apt-get could not install ${packages.join(', ')}: ${lines.slice(0, 4).join(' ') || wrong.slice(-400)}`,
      );
    }
  } finally {
    clearInterval(tick);
  }
  say(`Installed in ${seconds()} s.`);
}
