import { expect } from 'vitest';
import { words as popup } from '../../../utils/words/popup.ts';
import { words as reframe } from '../../../utils/words/practice/reframe.ts';
import { words as support } from '../../../utils/words/support.ts';
import type { OpenChromium } from './chromium.ts';
import { scriptTasksWhile } from './script-tasks.ts';

/** Puts a text into the reframe as a paste does, goes through it, and looks how long our tasks took. */
export async function pasteIntoReframe(open: OpenChromium, text: string): Promise<void> {
  const page = await open.page('popup.html');
  const next = page.getByRole('button', { name: reframe.next, exact: true });
  await page.getByRole('button', { name: popup.practices.reframe.name, exact: true }).click();
  const box = page.getByRole('textbox', { name: reframe.harsh.label });
  await box.fill('. ');
  await page.waitForTimeout(1_500); // what is fetched at the first letters is here
  const tasks = await scriptTasksWhile(page, async () => {
    await page.keyboard.insertText(text);
    await next.click();
    await page.getByRole('textbox', { name: reframe.friend.label }).waitFor();
    await page.getByRole('button', { name: reframe.skip, exact: true }).click();
    const kinder = page.getByRole('textbox', { name: reframe.kinder.label });
    await kinder.waitFor();
    await page.waitForTimeout(4_000); // all of it is read for the question that may fit
    await kinder.fill('So slow, and I want to kill myself');
    await page.getByRole('button', { name: support.note.notThat }).waitFor({ timeout: 60_000 });
  });
  expect(tasks).toHaveLength(10);
  expect(tasks[0]).toBeLessThan(50);
  await page.close();
}
