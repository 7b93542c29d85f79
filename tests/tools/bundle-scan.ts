import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AllowedAddress } from './bundle-scan/addresses.ts';
import { scanMarkup, scanStyle, scanText } from './bundle-scan/files.ts';
import { type Finding, scanScript } from './bundle-scan/script.ts';

export type { AllowedAddress, Finding };

/** Holds nothing a browser would act on by itself. */
const inert = new Set(['.png', '.woff2', '.ico']);

/**
 * Reads one file of a built extension and tells everything in it that could reach beyond
 * the device. The browser's policy already refuses most of it; WebRTC, navigation, new
 * tabs and connecting ahead it does not, so for those this scan is the promise.
 *
 * Its limit: names made in ways it can't fold (decoded by own code, read from storage) are
 * seen only on the global object; an address passed through a function is refused, not traced.
 */
export function scanFile(path: string, text: string, allowed?: AllowedAddress[]): Finding[] {
  switch (extname(path)) {
    case '.js':
    case '.mjs':
      return scanScript(path, text, allowed);
    case '.html':
    case '.svg':
      return scanMarkup(path, text, allowed);
    case '.css':
      return scanStyle(path, text);
    case '.json':
    case '.txt':
    case '.md':
      return scanText(path, text, allowed);
    default:
      return [{ path, where: '1:1', what: 'a kind of file the scan can not read', snippet: '' }];
  }
}

/** Scans every file of a built extension's folder. @throws when there is no extension in it */
export async function scanBundle(folder: string, allowed?: AllowedAddress[]): Promise<Finding[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  if (!entries.some((entry) => entry.name === 'manifest.json')) {
    throw new Error(`${folder} holds no extension: nothing was scanned.`);
  }
  const found: Finding[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || inert.has(extname(path))) continue;
    found.push(...scanFile(path, await readFile(path, 'utf8'), allowed));
  }
  return found;
}

/** One line a finding, for a failing test's message. */
export function describeFindings(found: Finding[]): string {
  return found.map((one) => `${one.path}:${one.where} ${one.what}\n    ${one.snippet}`).join('\n');
}
