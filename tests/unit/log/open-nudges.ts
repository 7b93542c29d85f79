import type { NudgeRow } from '../../../utils/log/database/schema.ts';
import { recent } from '../../../utils/log/nudge-history.ts';

/** Nudges without an end, oldest first. */
export async function openNudges(): Promise<NudgeRow[]> {
  return (await recent(1_000)).filter(({ outcome }) => outcome === undefined).reverse();
}
