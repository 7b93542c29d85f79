import type { Draft, DraftReader } from './draft.ts';
import { LiveDraft } from './live-draft.ts';

/**
 * Opens the draft of a slot ('reframe', 'line', …) with what was typed last, be it in a page that
 * is gone. Never rejects: when the database will not open, it works on the mirror and tells
 * through `onProblem`.
 */
export async function openDraft<T extends object>(
  slot: string,
  schema: DraftReader<T>,
): Promise<Draft<T>> {
  const draft = new LiveDraft<T>(slot, schema);
  await draft.load();
  return draft;
}
