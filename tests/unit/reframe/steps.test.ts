import { describe, expect, it } from 'vitest';
import { emptyReframe, hasWords, reframeSteps, stepBeside } from '../../../utils/reframe/steps.ts';

describe('the steps of a reframe', () => {
  it('lead forward and back, and end at both ends', () => {
    expect(reframeSteps.map((step) => stepBeside(step, 1))).toEqual(['friend', 'kinder', null]);
    expect(reframeSteps.map((step) => stepBeside(step, -1))).toEqual([null, 'harsh', 'friend']);
  });

  it('hold words when any of the three is not blank', () => {
    expect(hasWords(emptyReframe)).toBe(false);
    expect(hasWords({ ...emptyReframe, kinder: ' \n\t\u2003' })).toBe(false);
    for (const step of reframeSteps) expect(hasWords({ [step]: ' a ' })).toBe(true);
  });
});
