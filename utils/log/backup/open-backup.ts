import { type AgeKind, ageKindOf } from '../age/age.ts';
import { importLimit } from '../transfer/parse-import.ts';

/** What has to be known to read a file; `nothing` for the JSON form, and for whatever is no backup. */
export type Needs = AgeKind | 'nothing';

/** Looks at the first bytes only. @throws what the disk says */
export async function needsOf(file: Blob): Promise<Needs> {
  // One that is too large is refused as it is, without a question first.
  if (file.size > importLimit) return 'nothing';
  return (await ageKindOf(file)) ?? 'nothing';
}
