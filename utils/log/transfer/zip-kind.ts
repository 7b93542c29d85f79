import type { FileKind } from './file-kind-names.ts';

/** Where the list of names is long, a part of it tells enough. */
const mostNames = 2_000;
const local = { length: 30, nameLength: 26 };
const central = { length: 46, nameLength: 28 };

/**
 * What a zip archive is: many programs keep their files in one. Looks at the names inside only.
 * @param head, tail the two ends of the file
 */
export function kindOfZip(head: Uint8Array, tail: Uint8Array): FileKind {
  const names = [...namesIn(head), ...namesIn(tail)];
  const has = (start: string) => names.some((name) => name.startsWith(start));
  const type = names[0] === 'mimetype' ? ascii(head.subarray(38, 138)) : '';
  if (names.some((name) => /(^|\/)kind-pause[^/]*\.(json|age)$/.test(name))) return 'own-zip';
  if (type.includes('opendocument.spreadsheet') || has('xl/')) return 'spreadsheet';
  if (type.includes('opendocument.presentation') || has('ppt/')) return 'slides';
  if (type.includes('opendocument.text') || has('word/')) return 'document';
  if (type.includes('epub')) return 'book';
  if (has('Index/Document.iwa') || has('Index.zip')) return 'office';
  if (names.some((name) => name.endsWith('backup.daylio'))) return 'daylio';
  if (isDayOne(names)) return 'day-one';
  if (has('META-INF/MANIFEST.MF') || has('AndroidManifest.xml')) return 'program';
  return type.includes('opendocument') ? 'office' : 'zip';
}

/** Journals as JSON at the top, and folders for what belongs to the entries. */
function isDayOne(names: readonly string[]): boolean {
  if (names.includes('Journal.json')) return true;
  const hasMedia = names.some((name) => /^(photos|audios|videos|pdfs)\//.test(name));
  return hasMedia && names.some((name) => /^[^/]+\.json$/.test(name));
}

/** Names of files, as they stand before each file and in the list at the end. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b || names.length >= mostNames) continue;
    const [three, four] = [bytes[at + 2], bytes[at + 3]];
    const part = three === 3 && four === 4 ? local : three === 1 && four === 2 ? central : null;
    if (!part || at + part.length > bytes.length) continue;
    const length =
      (bytes[at + part.nameLength] ?? 0) + 256 * (bytes[at + part.nameLength + 1] ?? 0);
    const start = at + part.length;
    if (length === 0 || length > 1_024 || start + length > bytes.length) continue;
    names.push(ascii(bytes.subarray(start, start + length)));
  }
  return names;
}

/** The names we look for are plain; of others only that they are different counts. */
function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
