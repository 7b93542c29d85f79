import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideBrowser } from '../tools/browsers/provide.ts';
import { built } from '../tools/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the browsers the tests use. */
    chromium: string;
    firefox: string;
  }
}

/** Finds both browsers once for all files and sees that there is something to test. */
export default async function setup(project: TestProject): Promise<void> {
  for (const engine of ['chromium', 'firefox'] as const) {
    project.provide(engine, (await provideBrowser(engine, console.log)).path);
    if (!existsSync(join(built[engine], 'manifest.json'))) {
      throw new Error(`There is no build for ${engine} yet: run npm test, or npm run build first.`);
    }
  }
}
