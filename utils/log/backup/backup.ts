import { StreamDigest, withDigest } from '../../crypto/digest.ts';
import { type AgeKind, ageKindOf, type EncryptFor, type Opener } from '../age/age.ts';
import { encryptOffThread } from '../age/age-off-thread.ts';
import { settingsForBackup } from '../transfer/carried-settings.ts';
import { type ExportProgress, exportStream, type Written } from '../transfer/export.ts';
import { jsonWith } from '../transfer/format-json.ts';
import { readApart } from '../transfer/import-off-thread.ts';
import { importLimit } from '../transfer/parse-import.ts';

/** A backup on its way into a file, and what it will be checked against. */
export type Backup = {
  /** The file: the JSON form, sealed in the age format. */
  stream: ReadableStream<Uint8Array>;
  written: Written;
  print: StreamDigest;
};

/**
 * Begins a backup of the whole log, with the settings that can be carried.
 * @param exportedAt an instant, as in entries.
 */
export async function startBackup(
  how: EncryptFor,
  exportedAt: string,
  progress?: (at: ExportProgress) => void,
  signal?: AbortSignal,
): Promise<Backup> {
  const print = new StreamDigest();
  const format = jsonWith(await settingsForBackup());
  const { stream, written } = exportStream(format, exportedAt, progress, signal);
  return { stream: await encryptOffThread(withDigest(stream, print), how), written, print };
}

/**
 * Opens a file that was written and compares it with what went in: each byte by its fingerprint,
 * and by the very reader that an import reads with: what it calls whole can be brought in.
 * @returns whether it is whole and opens.
 */
export async function isWhole(file: Blob, opener: Opener, backup: Backup): Promise<boolean> {
  const leaving = new AbortController();
  try {
    const reading = readApart(file, opener, leaving.signal);
    if (!(await reading.open())) return false;
    const { entries, aside, print } = await reading.look();
    const { written } = backup;
    const asMany = entries === written.entries && aside === written.aside;
    return asMany && print === (await backup.print.text());
  } catch {
    // Whatever is wrong with it: it is no backup.
    return false;
  } finally {
    leaving.abort();
  }
}

/** What has to be known to read a file; `nothing` for the JSON form, and for whatever is no backup. */
export type Needs = AgeKind | 'nothing';

/** Looks at the first bytes only. @throws what the disk says */
export async function needsOf(file: Blob): Promise<Needs> {
  // One that is too large is refused as it is, without a question first.
  if (file.size > importLimit) return 'nothing';
  return (await ageKindOf(file)) ?? 'nothing';
}
