import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Evaluate } from './schedule.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** All that axe finds wrong on the page as it stands. */
export const violations = (page: Page): Promise<string[]> =>
  violationsIn((expression) => page.evaluate(expression));

/** The same wherever expressions can be run: in the popup too. */
export async function violationsIn(evaluate: Evaluate): Promise<string[]> {
  // The pages' policy forbids added scripts; the debugger may still run one.
  await evaluate(`void (() => { ${axeSource}\n })()`);
  // An experimental rule that counts a button's description as part of its name.
  const rules = "{ rules: { 'label-content-name-mismatch': { enabled: false } } }";
  const found = (await evaluate(
    `axe.run(${rules}).then((result) => result.violations)`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
