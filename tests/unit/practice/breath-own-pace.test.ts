import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextBreath,
  type OwnBreath,
  type OwnEvent,
  ownFullness,
  ownPhaseMs,
  ownRest,
  tapMs,
} from '../../../utils/practice/own-pace.ts';

const press = (at: number): OwnEvent => ({ type: 'press', at });
const release = (at: number): OwnEvent => ({ type: 'release', at });
const run = (events: readonly OwnEvent[]): OwnBreath => events.reduce(nextBreath, ownRest);

const anyEvents = fc
  .array(
    fc.record({
      type: fc.constantFrom('press' as const, 'release' as const, 'cancel' as const),
      after: fc.integer({ min: 0, max: 12_000 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    let at = 0;
    return list.map(({ type, after }): OwnEvent => {
      at += after;
      return { type, at };
    });
  });

describe('at one’s own pace', () => {
  it('holding is breathing in, letting go is breathing out', () => {
    const held = run([press(1000)]);
    expect(held).toMatchObject({ phase: 'in', since: 1000, from: 0 });
    expect(ownFullness(held, 1000 + ownPhaseMs(held))).toBe(1);
    expect(ownFullness(held, 60_000)).toBe(1);
    const let_ = run([press(1000), release(6000)]);
    expect(let_).toMatchObject({ phase: 'out', since: 6000, from: 1, heldSince: null });
    expect(ownFullness(let_, 60_000)).toBe(0);
  });

  it('a tap holds by itself until the next tap, for hands that cannot hold', () => {
    const tapped = run([press(0), release(tapMs - 1)]);
    expect(tapped).toMatchObject({ phase: 'in', heldSince: null });
    const again = run([press(0), release(100), press(4000), release(4100)]);
    expect(again).toMatchObject({ phase: 'out', since: 4000 });
    const third = run([press(0), release(100), press(4000), release(4100), press(9000)]);
    expect(third.phase).toBe('in');
  });

  it('a key that repeats while it is held presses once', () => {
    const repeated = run([press(0), press(500), press(530), press(560)]);
    expect(repeated).toEqual(run([press(0)]));
  });

  it('a breath taken away by the window is let out, however short it was', () => {
    expect(run([press(0), { type: 'cancel', at: 10 }]).phase).toBe('out');
    expect(run([{ type: 'cancel', at: 10 }])).toEqual(ownRest);
  });

  it('never jumps, whatever is pressed', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let breath = ownRest;
        for (const event of events) {
          const before = ownFullness(breath, event.at);
          breath = nextBreath(breath, event);
          expect(ownFullness(breath, event.at)).toBeCloseTo(before, 9);
        }
      }),
    );
  });

  it('moves no faster than its shortest phase lets it', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 50 }),
        (events, after, frame) => {
          const breath = run(events);
          const at = breath.since + after;
          const step = ownFullness(breath, at + frame) - ownFullness(breath, at);
          expect(Math.abs(step)).toBeLessThanOrEqual(
            (Math.PI / 2) * (frame / ownPhaseMs(breath)) + 1e-9,
          );
          const fullness = ownFullness(breath, at);
          expect(fullness).toBeGreaterThanOrEqual(0);
          expect(fullness).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('rises only while breathing in and falls only while breathing out', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 20_000 }), (events, after) => {
        const breath = run(events);
        const at = breath.since + after;
        const change = ownFullness(breath, at + 100) - ownFullness(breath, at);
        if (breath.phase === 'in') expect(change).toBeGreaterThanOrEqual(0);
        else expect(change).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('in and out take turns, and each counts once', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let breath = ownRest;
        for (const event of events) {
          const next = nextBreath(breath, event);
          const turned = next.phase !== breath.phase;
          expect(next.count - breath.count).toBe(turned ? 1 : 0);
          if (turned) expect(next.phase).toBe(breath.phase === 'in' ? 'out' : 'in');
          breath = next;
        }
      }),
    );
  });

  it('nothing stays held: after letting go, one more press always turns the breath', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const at = (events.at(-1)?.at ?? 0) + 1;
        const breath = nextBreath(run(events), release(at));
        expect(breath.heldSince).toBeNull();
        expect(nextBreath(breath, press(at + 1)).count).toBe(breath.count + 1);
      }),
    );
  });
});
