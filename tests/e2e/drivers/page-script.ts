import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../../tools/build.ts';

/** Many files want the same few scripts, and the sources stay as they are for one run. */
const made = new Map<string, Promise<string>>();

/**
 * Makes one plain script of a module and all it imports. It is handed to a page by the debugger
 * and is in no build of the extension.
 * @param entry path below the checkout
 */
export function pageScript(entry: string): Promise<string> {
  const known = made.get(entry) ?? bundle(entry);
  made.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(root, entry),
        formats: ['iife'],
        name: 'testScript',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result.flatMap((each) => each.output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
