import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as dateTime } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/log.ts';
import { until } from '../../tools/browsers/until.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { entry, keepLine, logPage, openWithLines } from '../drivers/log-lines.ts';
import { toAnotherDay, toZone } from '../drivers/other-day.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openWithLines();
});
afterAll(() => open.close());

describe('an open log', () => {
  it('takes a new line into a search that is open, and leaves what does not fit', async () => {
    const page = await logPage(open);
    await page.getByRole('searchbox').fill('lantern');
    await page.getByText(words.find.nothing).waitFor();
    await keepLine(open, 'Nothing of the kind');
    await keepLine(open, 'A lantern by the door');
    await entry(page, 'A lantern by the door').waitFor();
    expect(await page.getByRole('listitem').count()).toBe(1);
    expect(await page.locator('mark').allInnerTexts()).toEqual(['lantern']);
    expect(await page.getByRole('searchbox').inputValue()).toBe('lantern');
    await page.close();
  });

  it('goes on to the next day while it stands open', async () => {
    const page = await logPage(open);
    await toZone(page, 'UTC');
    await keepLine(open, 'Kept today');
    await page.getByRole('heading', { name: dateTime.today, exact: true }).waitFor();
    await toAnotherDay(page);
    const heading = page.getByRole('heading', { name: dateTime.today, exact: true });
    await until(5_000, 'another day', async () => {
      await page.mouse.move(300, Math.random() * 300);
      return (await heading.count()) === 0;
    });
    await page.close();
  });
});
