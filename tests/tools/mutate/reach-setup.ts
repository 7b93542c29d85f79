import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Entered } from './messages.ts';

// Runs in each test file while it is found out what its tests reach. A test may stand in for the
// file system and for the clock, so the real ones are taken before it begins.
const scope = globalThis as { __entered?: Set<string> };
const { writeFileSync } = process.getBuiltinModule('node:fs');
const now = performance.now.bind(performance);

const outside = new Set<string>();
const blocks = new Map<string, number>();
const tests: Entered['tests'] = [];
let began = 0;
scope.__entered ??= outside;
const early = scope.__entered;

const numbers = (entered: Iterable<string>) =>
  [...entered].map((name) => {
    const known = blocks.get(name) ?? blocks.size;
    blocks.set(name, known);
    return known;
  });

// Set up first, so these are the first before a test and the last after it.
beforeEach(() => {
  scope.__entered = new Set();
  began = now();
});

afterEach(({ task }) => {
  const entered = numbers(scope.__entered ?? []);
  tests.push({ name: task.fullTestName, took: now() - began, entered });
  scope.__entered = outside;
});

afterAll(() => {
  const to = process.env.KIND_PAUSE_ENTERED;
  const always = numbers(new Set([...early, ...outside]));
  const all: Entered = { tests, always, blocks: [...blocks.keys()] };
  if (to) writeFileSync(to, JSON.stringify(all));
});
