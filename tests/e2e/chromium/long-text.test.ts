import { test } from 'vitest';
import { openChromium } from '../drivers/chromium.ts';
import { pasteIntoReframe } from '../drivers/long-text.ts';

// What else the machine does takes the memory's speed from a task now and then, never twice.
test('F86 a megabyte from left to right: no task of ours takes long', { retry: 1 }, async () => {
  const open = await openChromium();
  try {
    // As much as a text may hold; “’” makes it two bytes a letter.
    await pasteIntoReframe(open, 'I’m frozen in each review and say nothing. '.repeat(24_000));
  } finally {
    await open.close();
  }
});
