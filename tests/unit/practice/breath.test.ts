import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreathPattern, evenSlow, phaseAt, roundMs } from '../../../utils/practice/breath.ts';

const patterns = fc
  .array(
    fc.record({
      phase: fc.constantFrom('in' as const, 'out' as const),
      seconds: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  // In and out take turns, as breaths do.
  .map(
    (phases): BreathPattern => ({
      name: 'any',
      phases: phases.flatMap(({ seconds }, index) => [
        { phase: 'in' as const, seconds },
        { phase: 'out' as const, seconds: seconds + index },
      ]),
    }),
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
    for (const odd of [-1, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(phaseAt(evenSlow, odd)).toEqual(phaseAt(evenSlow, 0));
    }
  });

  it('is defined at any moment of any pattern', () => {
    fc.assert(
      fc.property(patterns, elapsed, (pattern, ms) => {
        const at = phaseAt(pattern, ms);
        expect(at.progress).toBeGreaterThanOrEqual(0);
        expect(at.progress).toBeLessThan(1);
        expect(at.fullness).toBeGreaterThanOrEqual(0);
        expect(at.fullness).toBeLessThanOrEqual(1);
        expect(at.msLeft).toBeGreaterThan(0);
      }),
    );
  });

  it('never jumps: a frame changes the fullness by no more than a frame can', () => {
    fc.assert(
      fc.property(
        patterns,
        elapsed,
        fc.double({ min: 1, max: 50, noNaN: true }),
        (p, ms, frame) => {
          const shortest = Math.min(...p.phases.map(({ seconds }) => seconds * 1000));
          const step = Math.abs(phaseAt(p, ms + frame).fullness - phaseAt(p, ms).fullness);
          // Half a cosine is steepest in the middle: pi / 2 over its length.
          expect(step).toBeLessThanOrEqual((Math.PI / 2) * (frame / shortest) + 1e-9);
        },
      ),
    );
  });

  it('says a new cue exactly when the phase before has run out', () => {
    fc.assert(
      fc.property(patterns, elapsed, (pattern, ms) => {
        const at = phaseAt(pattern, ms);
        expect(phaseAt(pattern, ms + at.msLeft / 2).count).toBe(at.count);
        expect(phaseAt(pattern, ms + at.msLeft + 0.01).count).toBe(at.count + 1);
      }),
    );
  });
});
