import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chime } from '../../../utils/browser/chime.ts';

/** What a machine with a sound card was asked to play. */
type Played = { hertz: number; loudest: number; start: number; stop: number };

let played: Played[];
let contexts: { closed: boolean }[];
/** Whether a tone ever comes to its end, as it never does without a sound card. */
let plays: boolean;

class Param {
  loudest = 0;
  ramps: { value: number; at: number }[] = [];
  setValueAtTime(value: number, at: number) {
    this.ramps.push({ value, at });
  }
  exponentialRampToValueAtTime(value: number, at: number) {
    if (value <= 0) throw new RangeError('a ramp by a ratio cannot reach nothing');
    this.ramps.push({ value, at });
    this.loudest = Math.max(this.loudest, value);
  }
}

class Context {
  currentTime = 5;
  destination = {};
  closed = false;
  constructor() {
    contexts.push(this);
  }
  close() {
    this.closed = true;
    return Promise.resolve();
  }
}

class Gain {
  gain = new Param();
  connect = (to: unknown) => to;
}

class Oscillator extends EventTarget {
  readonly tone: Played;
  constructor(_context: Context, { frequency }: { frequency: number }) {
    super();
    this.tone = { hertz: frequency, loudest: 0, start: 0, stop: 0 };
    played.push(this.tone);
  }
  connect(to: Gain) {
    this.tone.loudest = to.gain.loudest;
    return to;
  }
  start(at: number) {
    this.tone.start = at;
  }
  stop(at: number) {
    this.tone.stop = at;
    if (plays) setTimeout(() => this.dispatchEvent(new Event('ended')), 1);
  }
}

beforeEach(() => {
  played = [];
  contexts = [];
  plays = true;
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('GainNode', Gain);
  vi.stubGlobal('OscillatorNode', Oscillator);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('two quiet tones of 300 to 500 ms together, then the card is given back', async () => {
  await chime();
  expect(played).toHaveLength(2);
  for (const { start, stop } of played) {
    expect(stop - start).toBeGreaterThanOrEqual(0.3);
    expect(stop - start).toBeLessThanOrEqual(0.5);
    expect(start).toBeGreaterThan(5);
  }
  const together = played.reduce((sum, { loudest }) => sum + loudest, 0);
  expect(together).toBeGreaterThan(0.01);
  // A tenth of what is possible: softer than speech in a call.
  expect(together).toBeLessThan(0.1);
  expect(contexts).toMatchObject([{ closed: true }]);
});

test('without a sound card it gives up by itself and gives everything back', async () => {
  vi.useFakeTimers();
  plays = false;
  const over = chime();
  await vi.advanceTimersByTimeAsync(2_000);
  await over;
  expect(contexts).toMatchObject([{ closed: true }]);
});

test('a machine that can make no sound is told to who asked', async () => {
  vi.stubGlobal('AudioContext', undefined);
  await expect(chime()).rejects.toThrow();
});
