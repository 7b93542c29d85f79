import { isRecord } from '../validation/is-record.ts';

/**
 * May this browser keep what a person writes? `unasked`: nobody said so yet, and nothing is kept.
 * `before`: this profile kept things before there was a question; it goes on until one is answered.
 */
export const keepingChoices = ['unasked', 'before', 'yes', 'no'] as const;
export type Keeping = (typeof keepingChoices)[number];

/** What stored settings say, whatever they are. In doubt nothing is kept. */
export function keepingOf(settings: unknown): Keeping {
  if (!isRecord(settings)) return 'unasked';
  const { keeping } = settings;
  // Settings that never heard of the question are older than it.
  if (keeping === undefined) return 'before';
  return keepingChoices.find((choice) => choice === keeping) ?? 'unasked';
}
