import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'tests/fixtures/practice/look-up.tsx.txt');
const copy = mkdtempSync(join(tmpdir(), 'kind-pause-one-more-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the example of one more practice in CONTRIBUTING is the one that is tested', () => {
  const told = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, code] = /## One more practice[\s\S]*?```tsx\n([\s\S]*?)```/.exec(told) ?? [];
  expect(code).toBe(readFileSync(example, 'utf8'));
});

test('a folder, a line and its words are a whole practice', () => {
  for (const name of ['components', 'utils', 'tsconfig.json', '.wxt', 'package.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const write = (path: string, from: (text: string) => string) => {
    const whole = join(copy, path);
    writeFileSync(whole, from(readFileSync(whole, 'utf8')));
  };
  mkdirSync(join(copy, 'components/practice/look-up'));
  cpSync(example, join(copy, 'components/practice/look-up/practice.tsx'));
  write('utils/practice/practices.ts', (text) =>
    text.replace('] as const', "  { name: 'look-up', element: 'mindfulness' },\n] as const"),
  );
  const words =
    "export const words = { name: 'Look up', invitation: 'You could look up.', done: 'Done' };";
  writeFileSync(join(copy, 'utils/words/practice/look-up.ts'), words);
  const missing = typeCheck();
  // The type check names what is still missing, and nothing else.
  expect(missing.map((line) => /^[^(]+/.exec(line)?.[0])).toEqual(['utils/words/en/popup.ts']);
  write('utils/words/en/popup.ts', (text) =>
    text.replace('practices: {', "practices: {\n    'look-up': { name: 'Look up', about: '' },"),
  );
  expect(typeCheck()).toEqual([]);
});

function typeCheck(): string[] {
  const config = join(copy, 'tsconfig.one-more.json');
  const include = ['.wxt/wxt.d.ts', 'components/**/*', 'utils/**/*'];
  writeFileSync(config, JSON.stringify({ extends: './tsconfig.json', include }));
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', config], { cwd: copy });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return stdout
      .toString()
      .split('\n')
      .filter((line) => /^\S.*error/.test(line));
  }
}
