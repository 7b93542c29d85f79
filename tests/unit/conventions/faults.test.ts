import { expect, test } from 'vitest';
import { readTree } from './source.ts';

/** Everything that goes wrong in the world, each with a number in the name of a test. */
const numbers = Array.from({ length: 94 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

/** Known and not mended yet, each with the work that brings its test. */
const open: Record<string, string> = {};

test('each fault has a test that names it, and not in the long run alone', () => {
  const tests = readTree(['tests'], /\.tsx?$/).filter(
    ({ path }) => !/conventions\/faults\.test\.ts$|\.long\.test\.ts$/.test(path),
  );
  const named = new Set(tests.flatMap(({ text }) => text.match(/\bF\d\d\b/g) ?? []));
  expect(numbers.filter((number) => !named.has(number))).toEqual(Object.keys(open));
});
