import { type AgeKind, ageKindOf, type Opener, withoutArmor } from './age.ts';
import { unsealApart } from './age-apart.ts';
import { importLimit, type Source } from './import-file.ts';

/** What has to be known to read a file; `nothing` for the JSON form, and for whatever is no backup. */
export type Needs = AgeKind | 'nothing';

/** Looks at the first bytes only. */
export async function needsOf(file: Blob): Promise<Needs> {
  // One that is too large is refused as it is, without a question first.
  if (file.size > importLimit) return 'nothing';
  return (await ageKindOf(file)) ?? 'nothing';
}

/** The log inside a backup, to be read once; null when it does not open with this. */
export async function openBackup(file: Blob, opener: Opener): Promise<Source | null> {
  try {
    const plain = await unsealApart(await withoutArmor(file), opener);
    return { size: file.size, stream: () => plain };
  } catch {
    // A wrong passphrase and a damaged head look the same, on purpose.
    return null;
  }
}
