import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeFindings, scanFile } from '../../tools/bundle-scan.ts';
import { harmless, leaks } from './samples.ts';

const samples = { ...leaks, ...harmless };
const names = Object.keys(samples);

/** Each sample as the product's bundler would ship it, with what it imports of ours. */
async function bundleAll(): Promise<Map<string, string>> {
  const entry = (index: number) => `\0sample-${index}.js`;
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(names.map((_, index) => [`sample-${index}`, entry(index)])),
        preserveEntrySignatures: 'strict',
        external: (id) => id.startsWith('.') || id.startsWith('preact') || id.includes('://'),
        treeshake: false,
      },
    },
    plugins: [
      {
        name: 'samples',
        resolveId: (id) => (id.startsWith('\0sample-') ? id : null),
        load: (id) => {
          const index = names.findIndex((_, each) => entry(each) === id);
          return index < 0 ? null : (samples[names[index] ?? ''] ?? null);
        },
      },
    ],
  });
  const chunks = (Array.isArray(made) ? made : [made])
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  const codeOf = (name: string) => chunks.find((one) => one.fileName === name)?.code ?? '';
  return new Map(
    chunks
      .filter((one) => one.isEntry)
      .map((one) => [
        names[Number(/\d+/.exec(one.name)?.[0])] ?? '',
        [one.code, ...one.imports.map(codeOf)].join('\n'),
      ]),
  );
}

let shipped: Map<string, string>;
beforeAll(async () => {
  shipped = await bundleAll();
});

/** The samples' outside imports stand for chunks of our own. */
const scanShipped = (code: string) =>
  code
    .split('\n')
    .flatMap((part) =>
      scanFile('sample.js', part.replaceAll(/(["`'])preact[^"`']*\1/g, '"./x.js"')),
    );

describe('F71 F74 whatever reaches beyond the device is found', () => {
  test.each(Object.entries(leaks))('%s', (name, code) => {
    expect(scanFile('sample.js', code), 'as written').not.toEqual([]);
    const bundled = shipped.get(name) ?? '';
    expect(bundled.length).toBeGreaterThan(5);
    expect(scanShipped(bundled), `as shipped: ${bundled}`).not.toEqual([]);
  });
});

describe('what the product needs is left alone', () => {
  test.each(Object.entries(harmless))('%s', (name, code) => {
    expect(describeFindings(scanFile('sample.js', code))).toBe('');
    const bundled = shipped.get(name) ?? '';
    expect(bundled.length).toBeGreaterThan(5);
    expect(describeFindings(scanShipped(bundled)), bundled).toBe('');
  });
});

describe('pages, styles and texts', () => {
  const bad: [string, string][] = [
    ['page.html', '<script src="https://leak.example/x.js"></script>'],
    ['page.html', '<script src=//leak.example/x.js></script>'],
    ['page.html', '<script>go()</script>'],
    ['page.html', '<body onload="go()">'],
    ['page.html', '<link rel="dns-prefetch" href="x">'],
    ['page.html', '<link rel="preconnect" href="x">'],
    ['page.html', '<meta http-equiv="refresh" content="0;url=x">'],
    ['page.html', '<form action="https://leak.example">'],
    ['page.html', '<a href="log.html" ping="x">log</a>'],
    ['page.html', '<a href="ht&#x74;ps://leak.example">away</a>'],
    ['page.html', '<iframe src="x.html"></iframe>'],
    ['page.html', '<base href="/x/">'],
    ['page.html', '<textarea spellcheck="false"></textarea>'],
    ['page.html', '<input type="text">'],
    ['page.html', '<input autocomplete="off" spellcheck="false" translate="no">'],
    ['page.html', '<p contenteditable>x</p>'],
    ['drawing.svg', '<svg><image href="https://leak.example/x.png"/></svg>'],
    ['style.css', '@import "https://leak.example/x.css";'],
    ['style.css', '@import url(//leak.example/x.css);'],
    ['style.css', 'a { background: url("https://leak.example/x.png") }'],
    ['style.css', 'a { background: url("\\68ttps://leak.example/x.png") }'],
    ['style.css', 'a { background: url(data:image/png;base64,AAAA) }'],
    ['manifest.json', '{"homepage_url":"https:\\/\\/leak.example"}'],
    ['notes.txt', 'see http://leak.example'],
    ['thing.wasm', ''],
  ];
  test.each(bad)('%s with %s is refused', (path, text) => {
    expect(scanFile(path, text)).not.toEqual([]);
  });

  const good: [string, string][] = [
    ['page.html', '<!-- http://x --><script type="module" src="/chunks/a.js"></script>'],
    ['page.html', '<link rel="stylesheet" href="/assets/a.css"><a href="log.html">log</a>'],
    ['style.css', '@font-face { src: url(/assets/serif-AbC.woff2) format("woff2") }'],
    ['style.css', 'a { mask: url(#shape) }'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  ];
  test.each(good)('%s with %s is fine', (path, text) => {
    expect(describeFindings(scanFile(path, text))).toBe('');
  });

  test('an address on the list is fine, the next one is not', () => {
    const listed = [{ address: 'https://help.example/', reason: 'a link a person may follow' }];
    expect(scanFile('x.js', `export const x = 'https://help.example/'`, listed)).toEqual([]);
    expect(scanFile('x.js', `export const x = 'https://help.example/y'`, listed)).toHaveLength(1);
  });

  test('what is no JavaScript is said, not skipped', () => {
    expect(() => scanFile('x.js', 'let let = (')).toThrow(/can't be read/);
  });
});
