import { setTimeout as wait } from 'node:timers/promises';

const closers: (() => Promise<void>)[] = [];
let stopping = false;

/** Whether Ctrl-C (or the end of the terminal) has been heard. */
export function isStopping(): boolean {
  return stopping;
}

/** Names what has to be closed when the run is cut short; the last opened closes first. */
export function onStop(close: () => Promise<void>): void {
  closers.push(close);
}

async function stop(code: number): Promise<void> {
  if (stopping) return; // npm, the shell and the terminal may each pass on the same Ctrl-C
  stopping = true;
  const all = (async () => {
    for (const close of closers.reverse()) await close().catch(console.error);
  })();
  await Promise.race([all, wait(15_000)]);
  process.exit(code);
}

/** Closes what was opened, and nothing else, when this run is told to end. */
export function listenForStop(): void {
  process.on('SIGINT', () => void stop(130));
  process.on('SIGTERM', () => void stop(143));
  process.on('SIGHUP', () => void stop(129));
  // A shell in between may die of the signal without passing it on.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop(129);
  }, 500).unref();
}
