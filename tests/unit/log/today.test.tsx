// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useToday } from '../../../components/frame/use-today.ts';
import { pass, perform, show } from '../practice/render.ts';

let now: Temporal.ZonedDateTime;
const seen = () => document.querySelector('[data-today]')?.textContent;

function Today() {
  return <p data-today="">{useToday()}</p>;
}

/** The wall clock, which fake timers do not know. */
function clock(text: string): void {
  now = Temporal.ZonedDateTime.from(text);
}

beforeEach(() => {
  vi.useFakeTimers();
  clock('2026-03-28T23:59:50[Europe/Berlin]');
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() => now);
  vi.spyOn(Temporal.Now, 'plainDateISO').mockImplementation(() => now.toPlainDate());
  show(<Today />);
});
afterEach(() => void vi.useRealTimers());

test('goes on at midnight, and needs one timer a day for it', async () => {
  expect(seen()).toBe('2026-03-28');
  expect(vi.getTimerCount()).toBe(1);
  clock('2026-03-29T00:00[Europe/Berlin]');
  await pass(10_000);
  expect(seen()).toBe('2026-03-29');
  expect(vi.getTimerCount()).toBe(1);
  // The day on which the clocks change has 23 hours.
  clock('2026-03-30T00:00[Europe/Berlin]');
  await pass(23 * 3_600_000);
  expect(seen()).toBe('2026-03-30');
});

test('a timer that comes early changes nothing and asks again', async () => {
  await pass(10_000);
  expect(seen()).toBe('2026-03-28');
  clock('2026-03-29T00:00[Europe/Berlin]');
  await pass(10_000);
  expect(seen()).toBe('2026-03-29');
});

test.each(['focus', 'pageshow', 'click', 'keydown'])(
  'a computer that slept, or a flight: the day is right at the first %s',
  async (name) => {
    clock('2026-04-02T09:00[Asia/Tokyo]');
    await perform(() => void window.dispatchEvent(new Event(name)));
    expect(seen()).toBe('2026-04-02');
    clock('2026-04-01T14:00[America/Los_Angeles]');
    await perform(() => void window.dispatchEvent(new Event(name)));
    expect(seen()).toBe('2026-04-01');
  },
);

test('out of sight nothing wakes; it is right when it comes into view', async () => {
  const state = vi.spyOn(document, 'visibilityState', 'get');
  state.mockReturnValue('hidden');
  await perform(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(vi.getTimerCount()).toBe(0);
  clock('2026-03-31T09:00[Europe/Berlin]');
  state.mockReturnValue('visible');
  await perform(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(seen()).toBe('2026-03-31');
});
