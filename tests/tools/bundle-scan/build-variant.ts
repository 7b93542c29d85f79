import { build } from 'wxt';
import type { Variant } from './variant.ts';

/**
 * Builds a variant of the extension through the same bundling and minifying as the product:
 *
 *   node tests/tools/bundle-scan/build-variant.ts <variant as JSON>
 *
 * It runs in a process of its own, because the builder keeps state between builds.
 */
const request = process.argv[2];
if (!request) throw new Error('What should be built? Give the variant as JSON.');
const { browser, into, added = [], withoutPolicy } = JSON.parse(request) as Variant;

const met = new Set<string>();
await build({
  browser,
  outDir: into,
  vite: () => ({
    plugins: [
      {
        name: 'something-to-be-found',
        enforce: 'pre',
        transform(code: string, id: string) {
          const one = added.find(({ file }) => id.split('?')[0]?.endsWith(`/${file}`));
          if (!one) return null;
          met.add(one.file);
          return `${code}
${one.code}
`;
        },
      },
    ],
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      if (withoutPolicy) delete manifest.content_security_policy;
    },
  },
});
// A control that changed nothing would pass for the wrong reason.
for (const { file } of added) {
  if (!met.has(file)) throw new Error(`${file} is no part of the build`);
}
