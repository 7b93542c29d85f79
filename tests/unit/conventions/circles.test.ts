import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { circlesIn, importGraph, pairsOfRooms } from './circles.ts';
import { meanings } from './meanings.ts';
import { productFolders, readTree, scripts } from './source.ts';

const sources = readTree(productFolders, scripts);
const graph = importGraph(sources);

test('no files import each other in a circle, types and dynamic imports included', () => {
  expect(graph.size).toBeGreaterThan(100);
  expect(circlesIn(graph)).toEqual([]);
});

/** A room and the rooms within it are one part of the house: only neighbours are told apart. */
const isWithin = ([one, other]: [string, string]) =>
  one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

test('no two rooms import each other', () => {
  const pairs = pairsOfRooms(graph, (path) => posix.dirname(path));
  expect(pairs.filter((pair) => !isWithin(pair))).toEqual([]);
});

test('no room holds more than thirty files', () => {
  const rooms = Map.groupBy(graph.keys(), (path) => posix.dirname(path));
  const full = [...rooms].filter(([, files]) => files.length > 30).map(([room]) => room);
  expect(rooms.size).toBeGreaterThan(20);
  expect(full).toEqual([]);
});

test('no exported name has two meanings', () => {
  expect(meanings(sources)).toEqual([]);
});

test('circles and pairs are found', () => {
  const source = (path: string, text: string) => ({ path, text });
  const found = importGraph([
    source('utils/a/one.ts', `import type { B } from '../b/two.ts';`),
    source('utils/b/two.ts', `export const load = () => import('./three.ts');`),
    source('utils/b/three.ts', `export { a } from '../a/one.ts';`),
    source('utils/b/four.ts', `import './two.ts';`),
  ]);
  expect(circlesIn(found)).toEqual([['utils/a/one.ts', 'utils/b/three.ts', 'utils/b/two.ts']]);
  expect(pairsOfRooms(found, (path) => posix.dirname(path))).toEqual([['utils/a', 'utils/b']]);
});

test('a second meaning is found, and a re-export is none', () => {
  const source = (path: string, text: string) => ({ path, text });
  expect(
    meanings([
      source('utils/a.ts', 'export type Way = 1; export const x = 1;'),
      source('utils/b.ts', `export { x } from './a.ts'; export function Way() {}`),
    ]),
  ).toEqual(['Way: utils/a.ts, utils/b.ts']);
});
