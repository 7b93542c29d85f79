import { test } from 'vitest';
import { openChromium } from '../drivers/chromium.ts';
import { pasteIntoReframe } from '../drivers/long-text.ts';

test('F86 a long text from right to left: no task of ours takes long', async () => {
  const open = await openChromium();
  try {
    await pasteIntoReframe(open, 'קפאתי בישיבה ולא אמרתי דבר. '.repeat(400));
  } finally {
    await open.close();
  }
});
