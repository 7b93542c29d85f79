import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { root } from '../../tools/build.ts';
import type { Product } from './product.ts';

/** What a context finds as its globals; modules it imports from outside are among them. */
export type Globals = Record<string, unknown>;

/** Runs the product's modules anew, with these globals: no state is shared with another run. */
export type Load = (globals: Globals) => Product;

/**
 * What is read or sealed apart is done in the page: these contexts have no threads. And a file of
 * two lines needs no block of a megabyte for its fingerprint.
 */
const small: Plugin = {
  name: 'small',
  enforce: 'pre',
  transform: (code) =>
    code
      .replaceAll(/new URL\('[^']+', import\.meta\.url\)/g, "''")
      .replace('const blockSize = 2 ** 20;', 'const blockSize = 2 ** 10;'),
};

/**
 * Bundles what pages and the worker call into one function, so that loading it anew costs less
 * than a millisecond.
 * @param names of every global that is not the test's own
 */
export async function bundleProduct(names: readonly string[]): Promise<Load> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: {
      'import.meta.env.FIREFOX': 'false',
      'import.meta.env.CHROME': 'true',
      'import.meta.env.ENTRYPOINT': '"html"',
    },
    plugins: [small],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(root, 'tests/unit/interleaving/product.ts'),
        formats: ['cjs'],
      },
      rolldownOptions: {
        external: ['wxt/browser', 'age-encryption'],
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result.flatMap(({ output }) => output);
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error('product: not one script');
  const run = new Function(...names, 'exports', chunk.code) as (...all: unknown[]) => void;
  return (globals) => {
    const made = {} as { product: Product };
    run(...names.map((name) => globals[name]), made);
    return made.product;
  };
}
