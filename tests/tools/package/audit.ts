import { spawnSync } from 'node:child_process';
import { root } from '../build.ts';

/** What the registry knows against the packages that ship; null where it offers no audit. */
export type Audit = { serious: string[] } | null;

type Found = { severity?: unknown };

/** Reads what `npm audit --json` said, whatever it is. Never throws. */
export function readAudit(text: string): Audit {
  try {
    const { vulnerabilities } = JSON.parse(text) as { vulnerabilities?: Record<string, Found> };
    if (typeof vulnerabilities !== 'object' || vulnerabilities === null) return null;
    const serious = Object.entries(vulnerabilities)
      .filter(([, found]) => ['high', 'critical'].includes(String(found?.severity)))
      .map(([name, { severity }]) => `${name}: ${severity}`);
    return { serious };
  } catch {
    // An error page, or nothing at all: the registry has no such service.
    return null;
  }
}

/** Asks the registry that npm is set up for. It waits a minute at most. */
export function audit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  return readAudit(stdout ?? '');
}
