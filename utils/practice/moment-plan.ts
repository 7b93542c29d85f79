import type { BreathPattern } from './breath.ts';
import { breathPatterns, calmGlow } from './breath-patterns.ts';
import type { Anchor, PatternName, PracticeChoices } from './choices.ts';

/** What attention can rest on besides the breath. */
export type StillAnchor = Exclude<Anchor, 'breath'>;

/** What a moment is made of; `pattern` is what its clock runs on. */
export type MomentPlan =
  | { kind: 'breath'; pattern: BreathPattern }
  | { kind: 'own-pace'; pattern: BreathPattern }
  | { kind: 'anchor'; anchor: StillAnchor; pattern: BreathPattern };

/** @param choices as `obeyed` leaves them; without the breath nothing in the plan is a breath. */
export function planOf({
  anchor,
  noBreath,
  pattern,
}: Pick<PracticeChoices, 'anchor' | 'noBreath' | 'pattern'>): MomentPlan {
  if (anchor !== 'breath') return { kind: 'anchor', anchor, pattern: calmGlow };
  if (noBreath) return { kind: 'anchor', anchor: 'feet', pattern: calmGlow };
  if (pattern === 'own-pace') return { kind: 'own-pace', pattern: calmGlow };
  return { kind: 'breath', pattern: breathPatterns[pattern] };
}

/**
 * Milliseconds to arrive in before the first cue; no part of the moment. Who leads the breath
 * begins when they like.
 */
export function arrivalMs({ kind }: MomentPlan): number {
  return kind === 'own-pace' ? 0 : 3_000;
}

/** The way of breathing as the log keeps it. */
export function keptPattern(plan: MomentPlan): PatternName | 'none' {
  if (plan.kind === 'own-pace') return 'own-pace';
  return plan.kind === 'breath' ? (plan.pattern.name as PatternName) : 'none';
}
