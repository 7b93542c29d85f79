import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** All that axe finds wrong on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  // The pages' policy forbids added scripts; the debugger may still run one.
  await page.evaluate(axeSource);
  // An experimental rule that counts a button's description as part of its name.
  const rules = "{ rules: { 'label-content-name-mismatch': { enabled: false } } }";
  const found = await page.evaluate<Violation[]>(
    `axe.run(${rules}).then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
