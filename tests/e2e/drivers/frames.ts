import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/**
 * Watches the painted frames of a page from its navigation on.
 * @returns how bright each frame is in its corner, 0 (black) to 1 (white)
 */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const frames: number[] = [];
  let navigated = false;
  session.on('Page.frameNavigated', () => {
    navigated = true;
  });
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    if (navigated) frames.push(cornerBrightness(Buffer.from(data, 'base64')));
    // The last answer may come after the watching ended.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.enable');
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

/** Brightness of the first pixel of a PNG with 8 bits a channel. */
export function cornerBrightness(png: Buffer): number {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  // In the first row nothing lies above or left of the first pixel, so every filter leaves it.
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(parts));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
