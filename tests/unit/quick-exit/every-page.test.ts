import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every page that shows something can be left at once, from its first line on', () => {
  const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('main.tsx'))
    .map((path) => readFileSync(`entrypoints/${path}`, 'utf8'));
  expect(pages.length).toBeGreaterThanOrEqual(6);
  const first = pages.map(
    (text) => text.slice(text.lastIndexOf('import ')).split(/watchErrors\('\w+'\);\n/)[1],
  );
  expect(first.map((text) => text?.startsWith('watchQuickExit();\n'))).toEqual(
    pages.map(() => true),
  );
});
