import type { Opener, Seal } from './age.ts';
import { sealApart, unsealApart } from './age-apart.ts';
import { exportStream, type Progress, type Written } from './export-stream.ts';
import { Fingerprint, fingerprinted } from './fingerprint.ts';
import { entriesIn } from './import-file.ts';
import { json } from './json.ts';
import { readEntry } from './read-entry.ts';

/** A backup on its way into a file, and what it will be checked against. */
export type Backup = {
  /** The file: the JSON form, sealed in the age format. */
  stream: ReadableStream<Uint8Array>;
  written: Written;
  print: Fingerprint;
};

/**
 * Begins a backup of the whole log.
 * @param exportedAt an instant, as in entries.
 */
export async function startBackup(
  how: Seal,
  exportedAt: string,
  progress?: (at: Progress) => void,
  signal?: AbortSignal,
): Promise<Backup> {
  const print = new Fingerprint();
  const { stream, written } = exportStream(json, exportedAt, progress, signal);
  return { stream: await sealApart(fingerprinted(stream, print), how), written, print };
}

/**
 * Opens a file that was written and compares it with what went in: each byte by its fingerprint,
 * and every entry is read as an import would read it.
 * @returns whether it is whole and opens.
 */
export async function isWhole(file: Blob, opener: Opener, backup: Backup): Promise<boolean> {
  const print = new Fingerprint();
  let entries = 0;
  try {
    const plain = fingerprinted(await unsealApart(file.stream(), opener), print);
    for await (const raw of entriesIn({ size: file.size, stream: () => plain })) {
      if (!readEntry(raw)) return false;
      entries++;
    }
  } catch {
    // Whatever is wrong with it: it is no backup.
    return false;
  }
  return entries === backup.written.entries && (await print.text()) === (await backup.print.text());
}
