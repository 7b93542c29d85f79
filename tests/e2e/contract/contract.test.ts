import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseResult } from '../../contracts/in-page.ts';
import { logCases } from '../../contracts/log-contract.ts';
import { openChromium } from '../drivers/chromium.ts';
import { openFirefox, openPage } from '../drivers/firefox.ts';
import { pageScript } from '../drivers/page-script.ts';

const run = 'globalThis.runLogContract()';

async function inChromium(): Promise<CaseResult[]> {
  const open = await openChromium();
  try {
    // The page that opened by itself asks nothing of the log, so nothing gets in the way.
    await open.welcome.evaluate(await pageScript('tests/contracts/in-page.ts'));
    return await open.welcome.evaluate<CaseResult[]>(run);
  } finally {
    await open.close();
  }
}

async function inFirefox(): Promise<CaseResult[]> {
  const firefox = await openFirefox();
  try {
    const page = await openPage(firefox, 'welcome.html');
    await page.evaluate(await pageScript('tests/contracts/in-page.ts'));
    return (await page.evaluate(run)) as CaseResult[];
  } finally {
    await firefox.close();
  }
}

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)('the log keeps its promises on the database of %s', (_browser, collect) => {
  let results: CaseResult[] = [];
  beforeAll(async () => {
    results = await collect();
  }, 180_000);
  afterAll(() => {
    const slow = results.filter(({ ms }) => ms > 2_000);
    for (const { name, ms } of slow) console.log(`${ms} ms: ${name}`);
  });

  it.each(logCases.map(({ name }) => name))('%s', (name) => {
    const result = results.find((one) => one.name === name);
    expect(result, 'the case ran').toBeDefined();
    expect(result?.error).toBeUndefined();
  });
});
