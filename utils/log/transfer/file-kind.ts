import type { FileKind } from './file-kind-names.ts';
import { kindOfText } from './text-kind.ts';
import { kindOfZip } from './zip-kind.ts';

/** So much of the beginning and of the end of a file is looked at, in bytes. */
const headSize = 64 * 1_024;
const tailSize = 128 * 1_024;

/** First bytes, as hexadecimal digits; `..` is any byte. */
const signs: readonly [FileKind, string][] = [
  ['pdf', '255044462d'],
  ['picture', '89504e470d0a1a0a'],
  ['picture', 'ffd8ff'],
  ['picture', '474946383761'],
  ['picture', '474946383961'],
  ['picture', '52494646........57454250'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['picture', '0000000c4a584c20'],
  ['picture', 'ff0a'],
  ['picture', '00000100'],
  ['picture', '38425053'],
  ['sound', '52494646........57415645'],
  ['sound', '49443302'],
  ['sound', '49443303'],
  ['sound', '49443304'],
  ['sound', 'fffb'],
  ['sound', 'fff3'],
  ['sound', 'fff1'],
  ['sound', '4f676753'],
  ['sound', '664c6143'],
  ['video', '52494646........41564920'],
  ['video', '1a45dfa3'],
  ['database', '53514c69746520666f726d61742033'],
  ['packed', '1f8b'],
  ['packed', '377abcaf271c'],
  ['packed', '526172211a07'],
  ['packed', '425a68..314159265359'],
  ['packed', 'fd377a585a00'],
  ['packed', '28b52ffd'],
  ['packed', '04224d18'],
  ['office', 'd0cf11e0a1b11ae1'],
  ['program', '7f454c46'],
  ['program', '4d5a......00'],
  ['program', 'cafebabe'],
  ['program', 'cffaedfe'],
  ['program', '0061736d'],
  ['font', '774f4632'],
  ['font', '774f4646'],
  ['sealed', '53616c7465645f5f'],
];

/**
 * What bytes say they are; null for none of the kinds that do.
 * @param tail the end of the file, where that is to be had: an archive has its list there
 */
export function kindOfBytes(head: Uint8Array, tail: Uint8Array = head): FileKind | null {
  if (head.length === 0) return 'empty';
  if (starts(head, '504b0304') || starts(head, '504b0506')) return kindOfZip(head, tail);
  // ISO media: what it holds stands behind the length of the first part.
  if (starts(head, '........66747970')) return kindOfMedia(head);
  if (hasText(head, 257, 'ustar')) return 'packed';
  return signs.find(([, sign]) => starts(head, sign))?.[0] ?? null;
}

/** What a file is that is not read as a log. @throws what the disk says */
export async function kindOfFile(file: Blob): Promise<FileKind | null> {
  const head = new Uint8Array(await file.slice(0, headSize).arrayBuffer());
  const tail = new Uint8Array(
    await file.slice(Math.max(0, file.size - tailSize), file.size).arrayBuffer(),
  );
  const known = kindOfBytes(head, tail);
  if (known) return known;
  const text = decoded(head).trimStart();
  // Something that begins as an object does is read, and says more when it fails.
  const mayBeOurs = text === '' ? file.size > headSize : /^\{(?!\\rtf)/.test(text);
  return mayBeOurs ? null : kindOfWriting(head);
}

/** What bytes are that are none of the kinds that say so. */
export function kindOfWriting(head: Uint8Array): FileKind {
  const text = decoded(head);
  return looksWritten(text) ? kindOfText(text) : 'unknown';
}

/** Bytes as text, whatever wrote them. */
export function decoded(head: Uint8Array): string {
  try {
    // The last letter may be cut in two: `stream` lets it be.
    return new TextDecoder(encodingOf(head), { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(head);
  }
}

function encodingOf(head: Uint8Array): string {
  if (starts(head, 'fffe')) return 'utf-16le';
  if (starts(head, 'feff')) return 'utf-16be';
  // Without a mark: in most scripts every other byte of UTF-16 is nothing.
  const part = head.subarray(0, 200);
  const nothings = (from: number) =>
    part.filter((byte, at) => at % 2 === from && byte === 0).length / (part.length / 2);
  if (part.length >= 4 && nothings(1) > 0.6) return 'utf-16le';
  if (part.length >= 4 && nothings(0) > 0.6) return 'utf-16be';
  return 'utf-8';
}

/** Hardly any of what nobody types. */
function looksWritten(text: string): boolean {
  const odd = text.match(/[[\p{Cc}\p{Cn}\p{Co}\ufffd]--[\t\n\r\f\v]]/gv)?.length ?? 0;
  return odd <= text.length / 100;
}

function kindOfMedia(head: Uint8Array): FileKind {
  const brand = String.fromCharCode(...head.subarray(8, 12));
  if (/^(hei|hev|mif|msf|avi|crx)/.test(brand)) return 'picture';
  return /^(M4A|M4B)/.test(brand) ? 'sound' : 'video';
}

function starts(head: Uint8Array, sign: string): boolean {
  if (head.length * 2 < sign.length) return false;
  for (let at = 0; at * 2 < sign.length; at++) {
    const wanted = sign.slice(at * 2, at * 2 + 2);
    if (wanted !== '..' && head[at] !== Number.parseInt(wanted, 16)) return false;
  }
  return true;
}

function hasText(head: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, n) => head[at + n] === letter.charCodeAt(0));
}
