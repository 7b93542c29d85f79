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

test('a folder, a line and its words are a whole practice; two rows and words a whole kind of entry', () => {
  for (const name of ['components', 'utils', 'locales', 'tsconfig.json', '.wxt', 'package.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'components/practice/look-up'));
  cpSync(example, join(copy, 'components/practice/look-up/practice.tsx'));
  insert(
    'utils/practice/practices.ts',
    'practices',
    "{ name: 'look-up', element: 'mindfulness' },",
    '] as',
  );
  const words =
    "export const words = { name: 'Look up', invitation: 'You could look up.', done: 'Done' };";
  writeFileSync(join(copy, 'utils/words/practice/look-up.ts'), words);
  const row = `thanks: kind({
    fields: { text: words, giver: optional(words) },
    isBlank: ({ text }) => isBlank(text),
    kindWords: null,
    onPaper: true,
  }),`;
  insert('utils/log/entry/entry-kinds.ts', 'const kindTable', row, '};');
  // The type check names what is still missing, and nothing else.
  const missing = {
    'utils/words/popup.ts': [],
    'utils/words/log.ts': [],
    'utils/words/transfer.ts': [],
    'utils/log/transfer/format-csv.ts': ['const columns: ', 'giver: true,', '};'],
    'components/log/entry/kind-views.tsx': [
      'export const kindViews: ',
      "thanks: oneText('thanks'),",
      '};',
    ],
  } as const;
  const named = typeCheck().map((line) => /^[^(]+/.exec(line)?.[0]);
  expect(named.sort()).toEqual(Object.keys(missing).sort());
  for (const [path, [at, line, end]] of Object.entries(missing)) {
    if (at !== undefined) insert(path, at, line, end);
  }
  say('popup', { 'practices.look-up.name': 'Look up', 'practices.look-up.about': '' });
  say('log', { 'kinds.thanks': 'Thanks', 'find.kinds.thanks': 'thanks' });
  say('transfer', { 'markdown.fields.giver': 'From' });
  expect(typeCheck()).toEqual([]);
}, 180_000);

/** Adds messages to a catalogue. */
function say(area: string, messages: Record<string, string>): void {
  const path = join(copy, `locales/en/${area}.json`);
  const before = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...before, ...messages }));
}

/** Puts a line before the first one that begins with `end`, behind the line that has `from`. */
function insert(path: string, from: string, line: string, end: string): void {
  const whole = join(copy, path);
  const text = readFileSync(whole, 'utf8');
  const start = text.indexOf(from);
  expect(start, `${from} in ${path}`).toBeGreaterThan(0);
  const place = text.indexOf(`\n${end}`, start);
  writeFileSync(whole, `${text.slice(0, place)}\n${line}${text.slice(place)}`);
}

function typeCheck(): string[] {
  const config = join(copy, 'tsconfig.one-more.json');
  const include = ['.wxt/wxt.d.ts', 'components/**/*', 'utils/**/*'];
  // The second check looks again only at what changed and at what that reaches.
  const compilerOptions = { incremental: true, tsBuildInfoFile: './one-more.tsbuildinfo' };
  writeFileSync(config, JSON.stringify({ extends: './tsconfig.json', compilerOptions, include }));
  try {
    execFileSync(
      join(root, 'node_modules/.bin/tsc'),
      ['--noEmit', '--checkers', '1', '-p', config],
      { cwd: copy },
    );
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return stdout
      .toString()
      .split('\n')
      .filter((line) => /^\S.*error/.test(line));
  }
}
