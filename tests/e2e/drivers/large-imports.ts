import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { words } from '../../../utils/words/transfer.ts';
import { along, downloaded } from './along.ts';
import type { OpenChromium } from './chromium.ts';
import type { LargeFile } from './large-files.ts';
import { scriptTasksWhile } from './script-tasks.ts';

const patience = { timeout: 560_000 };

/** In processor ms, without what the browser itself does in it. */
async function longestScriptTask(page: Page, work: () => Promise<void>): Promise<number> {
  return (await scriptTasksWhile(page, work))[0] ?? 0;
}

/** Chooses a large file, and brings it in if it can be: how long the page was held at most, in ms. */
export async function importing(open: OpenChromium, file: LargeFile): Promise<number> {
  const path = join(tmpdir(), `kind-pause-${Date.now()}-${file.name}`);
  await writeFile(path, file.content());
  const page = await along(open, '-bring');
  try {
    await page.locator('input[type=file]').waitFor();
    return await longestScriptTask(page, async () => {
      await chooseFile(page, path);
      if (file.end === 'refused') return page.getByRole('alert').waitFor(patience);
      await page.getByText(words.bring.title).waitFor(patience);
      await page.getByRole('button', { name: words.bring.confirm }).click();
      await page.getByText(words.bring.done({ count: 1 })).waitFor(patience);
    });
  } finally {
    await page.close();
    await rm(path, { force: true });
  }
}

/** Saves the whole log in a format: how long the page was held at most, in ms. */
export async function saving(
  open: OpenChromium,
  format: keyof typeof words.save.formats,
): Promise<number> {
  const page = await along(open, '-save');
  try {
    await page.getByRole('radio', { name: words.save.formats[format].name }).check();
    return await longestScriptTask(page, async () => {
      await downloaded(page, () => page.getByRole('button', { name: words.save.confirm }).click());
    });
  } finally {
    await page.close();
  }
}

/** Chooses a file by its place, as a person does: no byte of it goes through the debugger. */
async function chooseFile(page: Page, path: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[type=file]',
  });
  await session.send('DOM.setFileInputFiles', { nodeId, files: [path] });
  await session.detach();
}
