import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day a zip knows: the same files make the same bytes. */
const date = 0x0021;

/** The files of a folder as a zip, as they are: a packed extension is one under another name. */
export function zipOf(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const path of names) {
    const name = Buffer.from(path);
    const data = readFileSync(join(folder, path));
    const about = aboutFile(data, name.length);
    const file = Buffer.concat([signed(0x04034b50), about, name, data]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    // Version made by, then what the file itself says, then where it is.
    list.push(Buffer.concat([signed(0x02014b50), short(20), about, entry, name]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(Buffer.concat(list).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...list, signed(0x06054b50), end]);
}

/** The part a file's own header and its line in the list have in common. */
function aboutFile(data: Buffer, nameLength: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x0800, 2);
  about.writeUInt16LE(date, 8);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(data.length, 14);
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
