import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day a zip knows: the same files make the same bytes. */
const date = 0x0021;

/** One file of a zip: its path with forward slashes, and its bytes. */
export type ZipFile = { path: string; data: Buffer };

/** The files of a folder and of those in it, in the order of their paths. */
export function filesIn(folder: string): ZipFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, data: readFileSync(join(folder, path)) }));
}

/** The files of a folder as a zip, as they are: a packed extension is one under another name. */
export function zipOf(folder: string): Buffer {
  return zipFiles(filesIn(folder));
}

/**
 * A zip of these files, in the order given.
 * @param compressed deflated, for a store; else stored as they are
 */
export function zipFiles(all: readonly ZipFile[], compressed = false): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { path, data } of all) {
    const name = Buffer.from(path);
    const body = compressed ? deflateRawSync(data, { level: 9 }) : data;
    const about = aboutFile(data, body.length, name.length, compressed);
    const file = Buffer.concat([signed(0x04034b50), about, name, body]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    // Version made by, then what the file itself says, then where it is.
    list.push(Buffer.concat([signed(0x02014b50), short(20), about, entry, name]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(all.length, 4);
  end.writeUInt16LE(all.length, 6);
  end.writeUInt32LE(Buffer.concat(list).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...list, signed(0x06054b50), end]);
}

/** The files of a zip as `zipFiles` makes it. */
export function unzipped(zip: Buffer): ZipFile[] {
  const files: ZipFile[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const isPacked = zip.readUInt16LE(at + 8) === 8;
    const size = zip.readUInt32LE(at + 18);
    const length = zip.readUInt16LE(at + 26);
    const body = at + 30 + length;
    const data = zip.subarray(body, body + size);
    const path = zip.toString('utf8', at + 30, body);
    files.push({ path, data: isPacked ? inflateRawSync(data) : data });
    at = body + size;
  }
  return files;
}

/** The part a file's own header and its line in the list have in common. */
function aboutFile(
  data: Buffer,
  packedLength: number,
  nameLength: number,
  compressed: boolean,
): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x0800, 2);
  about.writeUInt16LE(compressed ? 8 : 0, 4);
  about.writeUInt16LE(date, 8);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(packedLength, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(nameLength, 22);
  return about;
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
