// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { begin, leave } from './hand-on-heart-page.tsx';
import { loaded } from './render.ts';

const release = vi.fn(async () => undefined);
const request = vi.fn(async () => ({ released: false, release }));
Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });

test.each([
  [20, 0],
  [60, 0],
  [180, 1],
  [300, 1],
] as const)(
  'a pause of %i seconds asks %i times for a screen that stays on',
  async (seconds, times) => {
    request.mockClear();
    release.mockClear();
    begin({ pauseSeconds: seconds });
    await loaded();
    await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(times));
    expect(request).toHaveBeenCalledTimes(times);
    leave();
    await loaded();
    expect(release).toHaveBeenCalledTimes(times);
  },
);
