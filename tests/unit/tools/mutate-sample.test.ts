import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { interval, overall, type Row } from '../../tools/mutate/figures.ts';
import { Notebook } from '../../tools/mutate/notebook.ts';
import { optionsOf } from '../../tools/mutate/options.ts';
import { drawn, folderOf } from '../../tools/mutate/sample.ts';
import { reaching, within } from '../../tools/mutate/tests.ts';
import { deadline } from '../../tools/mutate/worker.ts';

const many = (folder: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ file: `${folder}/a.ts`, at }));
const all = [...many('utils/log', 900), ...many('utils/cards', 90), ...many('utils/few', 3)];

it('a seed always draws the same sample, another seed another one', () => {
  expect(drawn(all, 100, 7)).toEqual(drawn(all, 100, 7));
  expect(drawn(all, 100, 7)).not.toEqual(drawn(all, 100, 8));
});

it('each folder gets its share, and a small one enough to say something', () => {
  const counts = Map.groupBy(drawn(all, 100, 7), ({ file }) => folderOf(file));
  expect([...counts].map(([folder, list]) => [folder, list.length]).sort()).toEqual([
    ['utils/cards', 9],
    ['utils/few', 3],
    ['utils/log', 91],
  ]);
  expect(new Set(drawn(all, 100, 7)).size).toBe(103);
});

it('intervals are those of Wilson', () => {
  const [from, to] = interval(0.7, 401);
  expect(from).toBeCloseTo(0.653, 3);
  expect(to).toBeCloseTo(0.743, 3);
  expect(interval(1, 10)[1]).toBe(1);
  expect(interval(0, 0)).toEqual([0, 1]);
});

it('folders that were looked at more closely count as much as they have', () => {
  const row = (folder: string, of: number, tests: number): Row => ({
    ...{ folder, all: of, drawn: 10, tests, types: 0, unreached: 0 },
  });
  const { share } = overall([row('a', 900, 10), row('b', 100, 0)], ({ tests }) => tests);
  expect(share).toBeCloseTo(0.9);
});

it('tests that enter the block are tried, the near and the quick ones first', () => {
  const test = (file: string, far: number) => ({
    file,
    steps: new Map([['a.ts', far]]),
    state: file,
  });
  const tests = [test('far', 2), test('slow', 1), test('quick', 1), test('red', 0), test('by', 0)];
  const both = { name: 'one', took: 1, entered: [0, 1] };
  const other = { name: 'two', took: 8, entered: [] };
  const entered = { blocks: ['a.ts#-1', 'a.ts#5'], always: [0], tests: [both] };
  const runs: Record<string, object> = {
    slow: { took: 13, entered: { ...entered, tests: [both, other] } },
    red: { ok: false },
    by: { entered: { ...entered, blocks: ['a.ts#-1'], tests: [] } },
  };
  const unchanged = ({ file }: { file: string }) => ({ ok: true, took: 1, entered, ...runs[file] });
  const at = { start: 6, end: 7, to: '', kind: '', file: 'a.ts', line: 1, before: '', after: '' };
  const found = (block: number) =>
    reaching({ ...at, block }, tests, unchanged).map(({ file, names, took }) => [
      file,
      names,
      took,
    ]);
  expect(found(5)).toEqual([
    ['quick', null, 1],
    ['far', null, 1],
    ['slow', ['one'], 5],
  ]);
  expect(found(-1).map(([file]) => file)).toEqual(['by', 'quick', 'far', 'slow']);
  expect(found(-1).at(-1)).toEqual(['slow', null, 13]);
});

it('with little time, the first test files are run, and at least one', () => {
  const reach = [3000, 2000, 9000].map((took) => ({
    ...{ file: `${took}`, steps: new Map(), state: '', names: null, took },
  }));
  const tried = (budget: number | null) => within(reach, budget).map(({ took }) => took);
  expect([null, 5, 1].map(tried)).toEqual([[3000, 2000, 9000], [3000, 2000], [3000]]);
});

it('a run that was cut short loses only what it was writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kind-pause-notebook-'));
  const path = join(folder, 'deep', 'notes.jsonl');
  new Notebook<number>(path).set('a', 1);
  appendFileSync(path, '\n{"key":"b","val');
  new Notebook<number>(path).set('c', 3);
  const again = new Notebook<number>(path);
  expect(['a', 'b', 'c'].map((key) => again.get(key))).toEqual([1, undefined, 3]);
  rmSync(folder, { recursive: true });
});

it('a test is late by the time that the machine was awake', () => {
  vi.useFakeTimers();
  const late = vi.fn();
  deadline(10_000, late);
  vi.advanceTimersByTime(8000);
  const now = performance.now();
  const asleep = vi.spyOn(performance, 'now').mockReturnValue(now + 3_600_000);
  vi.advanceTimersByTime(500);
  expect(late).not.toHaveBeenCalled();
  asleep.mockRestore();
  vi.useRealTimers();
});

it('a test that never ends is late once', () => {
  vi.useFakeTimers();
  const late = vi.fn();
  deadline(10_000, late);
  const end = deadline(10_000, late);
  end();
  vi.advanceTimersByTime(60_000);
  expect(late).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

it('the command line is read, and what makes no sense is refused', () => {
  expect(optionsOf(['--sample', '12', '--under', './utils/log/'], 5)).toEqual({
    ...{ sample: 12, seed: 5, under: 'utils/log', workers: 2, budget: null, json: false },
  });
  expect(() => optionsOf(['--sample', 'many'], 5)).toThrow('--sample is a whole number');
  expect(() => optionsOf(['--loud'], 5)).toThrow();
});
