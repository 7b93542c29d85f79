import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calmGlow } from '../../../utils/practice/breath-patterns.ts';
import { anchors, obeyed, patternNames } from '../../../utils/practice/choices.ts';
import { keptPattern, planOf } from '../../../utils/practice/moment-plan.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';

const choices = fc
  .record({
    noBreath: fc.boolean(),
    noTouch: fc.boolean(),
    box: fc.boolean(),
    anchor: fc.constantFrom(...anchors),
    pattern: fc.constantFrom(...patternNames),
  })
  .map((some) => obeyed({ ...defaultSettings(), ...some }));

it('without the breath there is no breath in the plan, whatever else was chosen', () => {
  fc.assert(
    fc.property(choices, (given) => {
      const plan = planOf({ ...given, noBreath: true });
      expect(plan.kind).toBe('anchor');
      expect(plan.pattern.phases.every(({ phase }) => phase === 'stay')).toBe(true);
      expect(keptPattern(plan)).toBe('none');
    }),
  );
});

it('the anchor that was chosen is the anchor of the plan', () => {
  fc.assert(
    fc.property(choices, (given) => {
      const plan = planOf(given);
      if (given.anchor === 'breath') expect(plan.kind).not.toBe('anchor');
      else expect(plan).toEqual({ kind: 'anchor', anchor: given.anchor, pattern: calmGlow });
      if (plan.kind !== 'anchor') expect(keptPattern(plan)).toBe(given.pattern);
    }),
  );
});
