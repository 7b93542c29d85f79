import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { subjects } from './layering.ts';
import { checkPurity, isSubjectFile } from './pure.ts';
import { describeComplaints, readTree, root, scripts } from './source.ts';

const files = readTree(
  subjects.map((name) => `utils/${name}`),
  scripts,
);

test('subjects read no clock, roll no dice and know no surroundings', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.every((one) => isSubjectFile(one.path))).toBe(true);
  expect(describeComplaints(checkPurity(files))).toBe('');
});

describe('the purity check complains about', () => {
  test.each([
    'const t = Date.now()',
    'const t = new Date()',
    'const t = Date()',
    'const t = Temporal.Now.instant()',
    "const t = Temporal['Now'].instant()",
    'const t = performance.now()',
    'const r = Math.random()',
    'const r = crypto.randomUUID()',
    'const r = globalThis.Date',
    'setTimeout(() => 1, 2)',
    'export const here = document.title',
    'export const kept = localStorage',
    'export const asked = browser.storage',
    'console.log(1)',
    'enum Kind { A }',
  ])('%s', (text) => {
    expect(checkPurity([{ path: 'utils/schedule/x.ts', text }])).not.toHaveLength(0);
  });

  test.each([
    'export const at = (now: Temporal.ZonedDateTime) => now.add({ minutes: 5 })',
    'export const at = (ms: number) => new Date(ms)',
    'export const roll = (random: () => number) => random()',
    'export type Place = { window: number; location: string }',
    'export const of = (window: { from: string }) => window.from',
    'export const x = { document: 1 }.document',
  ])('nothing in %s', (text) => {
    expect(describeComplaints(checkPurity([{ path: 'utils/schedule/x.ts', text }]))).toBe('');
  });
});

const runner = join(import.meta.dirname, 'run-subjects.ts');
const load = (paths: string[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, [runner, ...paths], { encoding: 'utf8', stdio: 'pipe' }),
  );

describe('subjects run in plain Node', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kind-pause-subject-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const odd = (name: string, text: string) => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };

  test('every file of them, by type stripping, loading nothing but subjects', () => {
    const loaded = load(files.map((one) => join(root, one.path)));
    const own = subjects.map((name) => pathToFileURL(join(root, 'utils', name)).href);
    expect(loaded.filter((url) => !own.some((room) => url.startsWith(`${room}/`)))).toEqual([]);
    // What is no script among them is a table.
    const ran = loaded.filter((url) => scripts.test(url));
    expect(new Set(ran).size).toBe(files.length);
  });

  test.each([
    ['enum.ts', 'export enum Kind { A }'],
    ['ending.ts', "import { a } from './enum'; export const b = a"],
    ['clock.ts', 'export const born = Date.now()'],
    ['date.ts', 'export const born = new Date()'],
    ['now.ts', 'export const born = Temporal.Now.instant()'],
    ['dice.ts', 'export const rolled = Math.random()'],
  ])('which would fail for %s', (name, text) => {
    expect(() => load([odd(name, text)])).toThrow();
  });
});
