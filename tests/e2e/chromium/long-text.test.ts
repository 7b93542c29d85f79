import { test } from 'vitest';
import { openChromium } from '../drivers/chromium.ts';
import { pasteIntoReframe } from '../drivers/long-text.ts';

test('F86 a megabyte from left to right: no task of ours takes long', async () => {
  const open = await openChromium();
  try {
    // As much as a text may hold; “’” makes it two bytes a letter.
    await pasteIntoReframe(open, 'I’m frozen in each review and say nothing. '.repeat(24_000));
  } finally {
    await open.close();
  }
});
