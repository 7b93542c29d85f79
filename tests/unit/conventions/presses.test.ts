import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source.ts';

const folder = join(root, 'tests/fixtures/transcripts');
const table = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');

type Budget = { name: string; presses: number; stops: number };

const budgets: Budget[] = [...table.matchAll(/^\| `([\w-]+)`[^|]*\| (\d+) \| (\d+) \|$/gm)].map(
  ([, name = '', presses, stops]) => ({ name, presses: Number(presses), stops: Number(stops) }),
);

/** What is pressed in a transcript, in order. */
function pressedIn(name: string): string[] {
  const lines = readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split('\n')
    .slice(2);
  return lines.filter((line) =>
    /^(?:Tab|ShiftTab|Enter|Space|Escape|Arrow\w+|Shift, \d)/.test(line),
  );
}

test('each journey that is written down has a budget', () => {
  const written = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));
  expect(budgets.map(({ name }) => name).toSorted()).toEqual(written.toSorted());
});

test.each(budgets)('$name: $presses presses and $stops stops are enough', (budget) => {
  const pressed = pressedIn(budget.name);
  const stops = pressed.filter((key) => key.endsWith('Tab') || key.startsWith('Arrow'));
  expect(pressed.length).toBeLessThanOrEqual(budget.presses);
  expect(stops.length).toBeLessThanOrEqual(budget.stops);
});

test('Undo stands within two presses of Tab', () => {
  const texts = budgets.map(({ name }) => readFileSync(join(folder, `${name}.txt`), 'utf8'));
  const ways = texts.flatMap((text) =>
    [
      ...text.matchAll(/^ {2}button "(?:Delete |Leave it out)[^\n]*\nEnter\n([\s\S]*?)"Undo"/gm),
    ].map(([, between = '']) => between.match(/^Tab$/gm)?.length ?? 0),
  );
  expect(ways.length).toBeGreaterThan(1);
  expect(Math.max(...ways)).toBeLessThanOrEqual(2);
});
