import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { interfaces, inUse } from '../../../utils/build/polyfill-as-module.ts';
import { productFolders, readTree, scripts } from '../conventions/source.ts';

const polyfill = readFileSync(
  createRequire(import.meta.url).resolve('webextension-polyfill'),
  'utf8',
);

test('the polyfill of a page knows what the product uses, and nothing else', () => {
  const cut = inUse(polyfill);
  expect(cut.length).toBeLessThan(polyfill.length - 8_000);
  expect(cut).not.toContain('bookmarks');
  const own: Record<string, object> = JSON.parse(
    /apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(polyfill)?.[1] ?? '',
  );
  expect(own).toHaveProperty('cookies');
  const used = readTree(productFolders, scripts).flatMap(({ text }) =>
    [...text.matchAll(/\bbrowser\.(\w+)/g)].map(([, name = '']) => name),
  );
  const inTable = [...new Set(used)].filter((name) => name in own).sort();
  expect(inTable).toEqual(Object.keys(interfaces).sort());
  const code = readTree(productFolders, scripts)
    .map(({ text }) => text)
    .join('\n');
  for (const name of inTable) {
    const members = Object.keys(own[name] ?? {}).filter((member) =>
      new RegExp(`\\b(?:${name}|api|own)(?:\\?\\.|\\()\\s*${member}\\b`).test(code),
    );
    expect([...(interfaces[name] ?? [])], name).toEqual(expect.arrayContaining(members));
  }
});

test('a polyfill with another table stops the build', () => {
  expect(() => inUse('const apiMetadata = {};')).toThrow('another alarms');
});
