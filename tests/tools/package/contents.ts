import { createHash } from 'node:crypto';
import type { ZipFile } from '../zip.ts';

/** SHA-256 in hexadecimal digits. */
export function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** What lies in one package: a line for each file, with its checksum and its size in bytes. */
export function contentsOf(name: string, files: readonly ZipFile[]): string {
  const lines = files.map(
    ({ path, data }) => `${sha256(data)}  ${String(data.length).padStart(8)}  ${path}`,
  );
  const bytes = files.reduce((sum, { data }) => sum + data.length, 0);
  return `${name}: ${files.length} files, ${bytes} bytes\n${lines.join('\n')}\n`;
}

/** Checksums in the form that `sha256sum --check` reads. */
export function checksums(files: readonly ZipFile[]): string {
  return files.map(({ path, data }) => `${sha256(data)}  ${path}\n`).join('');
}
