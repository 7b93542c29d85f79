import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';

/** The steps, in their order. */
export const welcomeSteps = ['pause', 'pin', 'hours', 'tab', 'kept', 'support'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

const key = 'welcome-step';

/** The step at which the page was left; the first one for whoever came to the end, or never came. */
export function stepLeft(steps: readonly WelcomeStep[]): WelcomeStep {
  const left = readLocal(key);
  return steps.find((step) => step === left) ?? 'pause';
}

/** @param step null once the end was reached */
export function rememberStep(step: WelcomeStep | null): void {
  writeLocal(key, step === 'pause' ? null : step);
}
