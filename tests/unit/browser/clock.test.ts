import { afterEach, expect, test, vi } from 'vitest';
import { after, elapsed, now, plainNow, random } from '../../../utils/browser/clock.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each([
  [0, 0],
  [2 ** 31, 0.5],
  [2 ** 32 - 1, 1 - 2 ** -32],
])('the word %i drawn is the number %d', (word, number) => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((words) => {
    (words as Uint32Array)[0] = word;
    return words;
  });
  expect(random()).toBe(number);
});

test('both clocks say the same, and the plain one the offset east of Greenwich', () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-90);
  expect(plainNow()).toEqual({ at: 1_000_000, offset: 90 });
  vi.useRealTimers();
  expect(Math.abs(now().epochMilliseconds - plainNow().at)).toBeLessThan(60_000);
});

test('what is put off runs once, at its time; and time since the start is told', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const run = vi.fn();
  after(25, run);
  vi.advanceTimersByTime(24);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledOnce();
  vi.spyOn(performance, 'now').mockReturnValue(7);
  expect(elapsed()).toBe(7);
});
