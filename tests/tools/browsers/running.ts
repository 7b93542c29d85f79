import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set by the test runner: a folder with one file for each browser the tests have open. */
const folder = () => process.env.KIND_PAUSE_RUNNING;

/** Notes that this browser is ours, so that a run that is cut short can still close it. */
export function noteRunning(pid: number | undefined): void {
  const notes = folder();
  if (!notes || pid === undefined) return;
  mkdirSync(notes, { recursive: true });
  writeFileSync(join(notes, String(pid)), '');
}

export function noteGone(pid: number | undefined): void {
  const notes = folder();
  if (notes && pid !== undefined) rmSync(join(notes, String(pid)), { force: true });
}

/** Ends a process and the group it leads; one that has gone already is fine. */
export function endTree(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends every browser noted as running. */
export function endAllNoted(notes: string): void {
  if (!existsSync(notes)) return;
  for (const name of readdirSync(notes)) endTree(Number(name), 'SIGKILL');
}
