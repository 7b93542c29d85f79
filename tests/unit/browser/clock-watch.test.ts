import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchClock } from '../../../utils/browser/clock-watch.ts';

const minutes = 60_000;
const start = Date.parse('2026-03-03T09:00:00Z');
/** What has passed since this page began, whatever the wall says. */
let steady = 0;

beforeEach(() => {
  steady = 5_000;
  vi.useFakeTimers({ now: start, toFake: ['setInterval', 'Date'] });
  vi.spyOn(performance, 'now').mockImplementation(() => steady);
});
afterEach(() => vi.useRealTimers());

/** @param wall how far the wall goes on or back besides, in ms */
function pass(milliseconds: number, wall = 0): void {
  vi.setSystemTime(Date.now() + wall);
  for (let left = milliseconds; left > 0; left -= minutes) {
    steady += minutes;
    vi.advanceTimersByTime(minutes);
  }
}

test.each([
  ['three years', 3 * 365 * 24 * 60 * minutes],
  ['an hour', 60 * minutes],
  ['two minutes', 2 * minutes],
])('F92 a clock set back %s is told within two minutes, once', (_, back) => {
  const told = vi.fn();
  watchClock(told);
  // In the page's first minute.
  pass(2 * minutes, -back);
  expect(told).toHaveBeenCalledTimes(1);
  pass(10 * minutes);
  expect(told).toHaveBeenCalledTimes(1);
  pass(2 * minutes, -back);
  expect(told).toHaveBeenCalledTimes(2);
});

test('time that passes, a sleep, a clock set on and small steps are nothing to tell', () => {
  const told = vi.fn();
  watchClock(told);
  pass(60 * minutes);
  pass(2 * minutes, 8 * 60 * minutes);
  for (let step = 0; step < 20; step += 1) pass(minutes, -20_000);
  expect(told).not.toHaveBeenCalled();
});

test('a minute exactly is a small step, a millisecond more is told', () => {
  const told = vi.fn();
  watchClock(told);
  pass(2 * minutes, -minutes);
  expect(told).not.toHaveBeenCalled();
  pass(2 * minutes, -minutes - 1);
  expect(told).toHaveBeenCalledTimes(1);
});
