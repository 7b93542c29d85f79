import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../../utils/words/log.ts';
import { until } from '../../tools/browsers/until.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { count, entry, keepLine, logPage, openWithLines } from '../drivers/log-lines.ts';
import { pageScript } from '../drivers/page-script.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openWithLines();
});
afterAll(() => open.close());

async function openEntry(page: Page, text: string): Promise<void> {
  await entry(page, text).hover();
  await entry(page, text).getByRole('button', { name: /^Open/ }).click();
}

describe('an open log', () => {
  it('hears of a line kept in a new tab, and moves nothing that is looked at', async () => {
    const page = await logPage(open);
    await openEntry(page, `Line number ${count - 2}`);
    const hard = entry(page, `Line number ${count - 2}`)
      .getByRole('checkbox')
      .first();
    await page.mouse.wheel(0, 300);
    await until(5_000, 'scrolled', async () => (await page.evaluate<number>('scrollY')) > 200);
    await page.waitForTimeout(500);
    const line = page.getByText(`Line number ${count - 4}`, { exact: true });
    const before = (await line.boundingBox())?.y ?? -1;
    await keepLine(open, 'Kept in another tab');
    await until(5_000, 'the new line', () =>
      page.evaluate<boolean>(`document.body.textContent.includes('Kept in another tab')`),
    );
    expect((await line.boundingBox())?.y).toBeCloseTo(before, 0);
    expect(await hard.isVisible(), 'what was open is open').toBe(true);
    await page.close();
  });

  it('hears of what another tab deletes, while words typed here stay in their box', async () => {
    const [page, other] = [await logPage(open), await logPage(open)];
    await openEntry(page, 'Line number 58');
    await entry(page, 'Line number 58').getByRole('button', { name: words.edit }).click();
    const box = page.getByRole('listitem').getByRole('textbox');
    await box.fill('Being written');
    await entry(other, 'Line number 57').hover();
    await entry(other, 'Line number 57')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await entry(page, 'Line number 57').waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe('Being written');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: words.cancel, exact: true }).click();
    for (const one of [page, other]) await one.close();
  });
});

describe('two tabs that edit one entry', () => {
  it('the second one to save never puts old words back', async () => {
    const [page, other] = [await logPage(open), await logPage(open)];
    for (const one of [page, other]) {
      await openEntry(one, 'Line number 50');
      await entry(one, 'Line number 50').getByRole('button', { name: words.edit }).click();
      await one.getByRole('listitem').getByRole('textbox').waitFor();
    }
    await page.getByRole('listitem').getByRole('textbox').fill('New words');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await entry(page, 'New words').waitFor();
    const box = other.getByRole('listitem').getByRole('textbox');
    await until(5_000, 'the new words', async () => (await box.inputValue()) === 'New words');
    await other.getByRole('button', { name: words.save, exact: true }).click();
    await box.waitFor({ state: 'detached' });
    await entry(other, 'New words').waitFor();
    await page.reload();
    await entry(page, 'New words').waitFor();
    for (const one of [page, other]) await one.close();
  });

  it('words typed over others, unseen, are told; both are kept when that is chosen', async () => {
    const page = await logPage(open);
    await openEntry(page, 'Line number 49');
    await entry(page, 'Line number 49').getByRole('button', { name: words.edit }).click();
    await page.getByRole('listitem').getByRole('textbox').fill('Typed here');
    await page.waitForTimeout(500);
    // As a file or another program of ours would, past the draft that both pages share.
    await open.welcome.evaluate(await pageScript('tests/e2e/drivers/change-entry.ts'));
    await open.welcome.evaluate(`globalThis.changeLine('Line number 49', 'Written elsewhere')`);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.conflict.told).waitFor();
    const told = page.getByText(words.conflict.told);
    expect(await told.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: words.conflict.both, exact: true }).click();
    await entry(page, 'Written elsewhere').waitFor();
    await entry(page, 'Typed here').waitFor();
    await page.close();
  });
});
