import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument, declares, imagined, namesTied } from './documents.ts';
import { describeComplaints, productFolders, readTree, root, scripts } from './source.ts';

const listed = ['ls-files', '--cached', '--others', '--exclude-standard'];
const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\n');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = files
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: read(path) }));

test('what a document links to and names is there', () => {
  expect(documents.length).toBeGreaterThan(15);
  expect(describeComplaints(documents.flatMap((one) => checkDocument(one, files)))).toBe('');
});

test('a word of the glossary is declared in the file it is tied to', () => {
  const tied = documents.flatMap(({ text }) => namesTied(text));
  expect(tied.length).toBeGreaterThan(25);
  const lost = tied.filter(
    ({ file, name }) => !files.includes(file) || !declares(read(file), name),
  );
  expect(lost.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
});

test('an identifier that a document names is somewhere in the checkout', () => {
  const mixed = /`([a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*)`/g;
  const named = documents.flatMap(({ text }) =>
    [...text.matchAll(mixed)].map(([, one = '']) => one),
  );
  const code = readTree(productFolders, scripts).map(({ text }) => text);
  const whole = [...code, read('tsconfig.json')].join('\n');
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((one) => !whole.includes(one))).toEqual([]);
});

test('every room of the house is on its map', () => {
  const map = read('CONTRIBUTING.md');
  const code = files.filter((path) => /^(entrypoints|components|utils)\/.+\.tsx?$/.test(path));
  const rooms = [...new Set(code.map((path) => `${posix.dirname(path)}/`))];
  const isRoom = (room: string) => code.filter((path) => path.startsWith(room)).length > 1;
  expect(rooms.length).toBeGreaterThan(50);
  const missing = rooms.filter((room) => room.split('/').length > 2 && isRoom(room));
  expect(missing.filter((room) => !map.includes(`\`${room}\``) && !isOfWords(room))).toEqual([]);
});

/** One line of the map stands for all languages and areas. */
function isOfWords(room: string): boolean {
  return room.startsWith('utils/words/');
}

test('each decision has all of its parts, and its number once', () => {
  const records = documents.filter(({ path }) => path.startsWith('docs/decisions/0'));
  expect(records.length).toBeGreaterThanOrEqual(10);
  const parts = ['Context', 'Decision', 'Alternatives', 'Consequences', 'How to tell it was wrong'];
  for (const { path, text } of records) {
    expect(
      [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title),
      path,
    ).toEqual(parts);
  }
  const numbers = records.map(({ path }) => path.replace(/^.*\/(\d{4}).*$/, '$1'));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('what an example makes is not there yet', () => {
  for (const path of Object.keys(imagined)) {
    expect(files.filter((file) => file.startsWith(path))).toEqual([]);
    expect(
      documents.some(({ text }) => text.includes(path)),
      path,
    ).toBe(true);
  }
});

describe('the check of documents', () => {
  const there = ['README.md', 'docs/a.md', 'utils/log/erase.ts'];
  const check = (text: string, path = 'docs/a.md') => checkDocument({ path, text }, there);

  test.each([
    '[a](b.md)',
    '[a](../utils/log/gone.ts)',
    '[a](#nowhere)',
    '`utils/log/gone.ts`',
    '`utils/gone/`',
    '`gone.ts`',
  ])('complains about %s', (text) => {
    expect(check(text)).toHaveLength(1);
  });

  test.each([
    '[a](../README.md)',
    '[a](https://example.org/b.md)',
    '# One place\n[a](#one-place)',
    '`utils/log/erase.ts` and `erase.ts` and `utils/log/`',
    '`npm test`, `default-src`, `age1…`, `and/or`',
    '```\n`gone.ts`\n```',
  ])('says nothing of %j', (text) => {
    expect(check(text)).toEqual([]);
  });

  test('a name is tied to the file behind it', () => {
    expect(namesTied('a `Nudge` in `utils/schedule/types.ts`, b')).toMatchObject([
      { name: 'Nudge', file: 'utils/schedule/types.ts' },
    ]);
    expect(declares('export type Nudge = {}', 'Nudge')).toBe(true);
    expect(declares('export type Nudges = {}', 'Nudge')).toBe(false);
  });
});
