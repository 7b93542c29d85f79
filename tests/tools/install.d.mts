export function pinnedPackage(platform?: string, arch?: string): string;
export function pinnedNode(root: string, platform?: string, arch?: string): string;
export function stampFor(lockfile: string, platform?: string, arch?: string): string;
export function missingFrom(
  lockfile: string,
  record: string,
  machine?: { platform: string; arch: string; libc?: string },
): string[] | null;
export function isInstalled(root: string): boolean;
export function explainFailure(output: string): string;
export function install(
  root: string,
  say: (line: string) => void,
  onChild?: (child: import('node:child_process').ChildProcess) => void,
): Promise<void>;
