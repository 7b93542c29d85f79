import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BreathPattern,
  phaseAt,
  roundMs,
  wholeRoundsMs,
} from '../../../utils/practice/breath.ts';
import { breathPatterns, calmGlow } from '../../../utils/practice/breath-patterns.ts';
import { pauseLengths } from '../../../utils/practice/choices.ts';

const evenSlow = breathPatterns['even-slow'];
const shipped = [...Object.values(breathPatterns), calmGlow];
const anyPhase = fc.record({
  phase: fc.constantFrom('in', 'sip', 'full', 'out', 'empty', 'stay'),
  seconds: fc.integer({ min: 1, max: 20 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});
const anyPattern: fc.Arbitrary<BreathPattern> = fc.oneof(
  fc.constantFrom(...shipped),
  fc.array(anyPhase, { minLength: 1, maxLength: 5 }).map((phases) => ({ name: 'any', phases })),
);
// Tenths of a millisecond: finer than any clock a page has, coarser than the rounding of doubles.
const elapsed = fc.integer({ min: 0, max: 36_000_000 }).map((tenths) => tenths / 10);

describe('phaseAt', () => {
  it('breathes in for four seconds and out for six', () => {
    expect(phaseAt(evenSlow, 0)).toMatchObject({
      phase: 'in',
      count: 0,
      fullness: 0,
      msLeft: 4000,
    });
    expect(phaseAt(evenSlow, 2000).fullness).toBeCloseTo(0.5);
    expect(phaseAt(evenSlow, 4000)).toMatchObject({ phase: 'out', count: 1, fullness: 1 });
    expect(phaseAt(evenSlow, 10_000)).toMatchObject({ phase: 'in', count: 2, fullness: 0 });
    expect(roundMs(evenSlow)).toBe(10_000);
  });

  it('takes what is no time as the beginning', () => {
    for (const odd of [-1, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
      expect(phaseAt(evenSlow, odd)).toEqual(phaseAt(evenSlow, 0));
    }
  });

  it('covers the whole time of any pattern', () => {
    fc.assert(
      fc.property(anyPattern, elapsed, (pattern, ms) => {
        const at = phaseAt(pattern, ms);
        expect(at.phase).toBe(pattern.phases[at.count % pattern.phases.length]?.phase);
        expect(at.progress).toBeGreaterThanOrEqual(0);
        expect(at.progress).toBeLessThan(1);
        expect(at.fullness).toBeGreaterThanOrEqual(0);
        expect(at.fullness).toBeLessThanOrEqual(1);
        expect(at.msLeft).toBeGreaterThan(0);
        // What is behind and what is ahead make up whole phases, without a gap.
        const round = roundMs(pattern);
        const ends = pattern.phases.map((_, index) =>
          pattern.phases.slice(0, index + 1).reduce((sum, one) => sum + one.seconds * 1000, 0),
        );
        const into = (ms + at.msLeft) % round;
        expect(
          ends.some((end) => Math.min(Math.abs(end - into), round - Math.abs(end - into)) < 1e-3),
        ).toBe(true);
      }),
    );
  });

  it('never jumps, at any moment and any frame rate', () => {
    fc.assert(
      fc.property(
        anyPattern,
        elapsed,
        fc.double({ min: 0.1, max: 250, noNaN: true }),
        (p, ms, frame) => {
          const step = Math.abs(phaseAt(p, ms + frame).fullness - phaseAt(p, ms).fullness);
          const shortest = Math.min(...p.phases.map(({ seconds }) => seconds * 1000));
          // Half a cosine is steepest in the middle: pi / 2 over its length.
          expect(step).toBeLessThanOrEqual((Math.PI / 2) * (frame / shortest) + 1e-9);
        },
      ),
    );
  });

  it('says a new cue exactly when the phase before has run out', () => {
    fc.assert(
      fc.property(anyPattern, elapsed, (pattern, ms) => {
        const at = phaseAt(pattern, ms);
        expect(phaseAt(pattern, ms + at.msLeft / 2).count).toBe(at.count);
        expect(phaseAt(pattern, ms + at.msLeft + 0.01).count).toBe(at.count + 1);
      }),
    );
  });
});

describe('wholeRoundsMs', () => {
  it('is twenty seconds of even breathing, and never ends within a breath', () => {
    expect(wholeRoundsMs(evenSlow, 20)).toBe(20_000);
    expect(wholeRoundsMs(breathPatterns.slower, 20)).toBe(24_000);
    expect(wholeRoundsMs(breathPatterns['cyclic-sigh'], 300)).toBe(300_000);
    expect(wholeRoundsMs(calmGlow, 20)).toBe(20_000);
  });

  it('is whole rounds, one or more, within half a round of what was chosen', () => {
    fc.assert(
      fc.property(anyPattern, fc.constantFrom(...pauseLengths), (pattern, seconds) => {
        const round = roundMs(pattern);
        const total = wholeRoundsMs(pattern, seconds);
        expect(total % round).toBe(0);
        expect(total).toBeGreaterThanOrEqual(round);
        if (total > round) {
          expect(Math.abs(total - seconds * 1000)).toBeLessThanOrEqual(round / 2);
        }
      }),
    );
  });
});

describe('the patterns', () => {
  it('keep the out-breath the longer part, and hold only in the box', () => {
    for (const { name, phases } of Object.values(breathPatterns)) {
      const seconds = (wanted: readonly string[]) =>
        phases
          .filter(({ phase }) => wanted.includes(phase))
          .reduce((sum, one) => sum + one.seconds, 0);
      const holds = seconds(['full', 'empty']);
      if (name === 'box') {
        expect(holds).toBeGreaterThan(0);
      } else {
        expect(holds).toBe(0);
        expect(seconds(['out'])).toBeGreaterThan(seconds(['in', 'sip']));
      }
    }
  });

  it('are never faster than six breaths a minute', () => {
    for (const pattern of Object.values(breathPatterns)) {
      expect(roundMs(pattern)).toBeGreaterThanOrEqual(10_000);
    }
  });

  it('fill on an in-breath and empty on an out-breath, and rest where they are in between', () => {
    for (const { phases } of Object.values(breathPatterns)) {
      for (const [index, { phase, to }] of phases.entries()) {
        const change = to - (phases.at(index - 1)?.to ?? 0);
        if (phase === 'in' || phase === 'sip') expect(change).toBeGreaterThan(0);
        else if (phase === 'out') expect(to).toBe(0);
        else expect(change).toBe(0);
      }
    }
  });
});
