import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Loads subject files in plain Node, by type stripping alone, with every clock and die
 * taken away, and prints as JSON which files that loaded:
 *
 *   node run-subjects.ts <file>...
 */
const files = process.argv.slice(2);
const loaded: string[] = [];
registerHooks({
  load(url, context, nextLoad) {
    loaded.push(url);
    return nextLoad(url, context);
  },
});

const refuse = (name: string) => () => {
  throw new Error(`a subject asked ${name} on being loaded`);
};
const NativeDate = Date;
globalThis.Date = class extends NativeDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) refuse('new Date()')();
    super(...(given as [string]));
  }
  static override now = refuse('Date.now');
} as unknown as DateConstructor;
Object.defineProperty(Temporal, 'Now', { get: refuse('Temporal.Now') });
Object.defineProperty(Math, 'random', { value: refuse('Math.random') });
Object.defineProperty(performance, 'now', { value: refuse('performance.now') });
Object.defineProperty(globalThis, 'crypto', { get: refuse('crypto') });

for (const file of files) await import(pathToFileURL(file).href);
process.stdout.write(JSON.stringify(loaded));
