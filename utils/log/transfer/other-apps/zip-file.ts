import { isGone } from '../parse-import.ts';
import { Refused } from '../refused-file.ts';
import { Crc32 } from './crc32.ts';

/** One file in an archive, as the list at its end says. */
export type ZipMember = {
  name: string;
  /** Sizes and place in bytes; `packed` is how much room it takes. */
  packed: number;
  size: number;
  offset: number;
  method: number;
  crc: number;
  isSealed: boolean;
};

/** The list of an archive is at most so long, in bytes: a hundred thousand pictures fit. */
const listLimit = 32 * 2 ** 20;
const [endLength, centralLength, localLength] = [22, 46, 30];

/** The names in an archive. Only its end is read. @throws Refused 'malformed', 'too-big' */
export async function membersOf(file: Blob): Promise<ZipMember[]> {
  const tail = await viewOf(file, Math.max(0, file.size - endLength - 0xffff), file.size);
  let end = tail.byteLength - endLength;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Refused('malformed');
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  // Archives over 4 GiB write these numbers elsewhere.
  if (size > listLimit || start === 0xffffffff || count === 0xffff) throw new Refused('too-big');
  if (start + size > file.size) throw new Refused('malformed');
  const list = await viewOf(file, start, start + size);
  const members: ZipMember[] = [];
  for (let at = 0, n = 0; n < count; n++) {
    if (at + centralLength > list.byteLength || list.getUint32(at, true) !== 0x02014b50) {
      throw new Refused('malformed');
    }
    const [name, extra, comment] = [28, 30, 32].map((place) => list.getUint16(at + place, true));
    const next = at + centralLength + (name ?? 0);
    if (next > list.byteLength) throw new Refused('malformed');
    members.push({
      name: new TextDecoder().decode(new Uint8Array(list.buffer, at + centralLength, name)),
      isSealed: (list.getUint16(at + 8, true) & 1) === 1,
      method: list.getUint16(at + 10, true),
      crc: list.getUint32(at + 16, true),
      packed: list.getUint32(at + 20, true),
      size: list.getUint32(at + 24, true),
      offset: list.getUint32(at + 42, true),
    });
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}

/**
 * What a file in an archive holds, unpacked as it is read and checked at its end.
 * @param most bytes: one that unpacks to more is read no further, whatever its list says
 * @throws Refused
 */
export async function openMember(
  file: Blob,
  member: ZipMember,
  most: number,
): Promise<ReadableStream<Uint8Array>> {
  if (member.isSealed) throw new Refused('not-ours', { what: 'sealed' });
  if (member.size > most) throw new Refused('too-big');
  if (member.offset + localLength > file.size) throw new Refused('malformed');
  const head = await viewOf(file, member.offset, member.offset + localLength);
  if (head.getUint32(0, true) !== 0x04034b50) throw new Refused('malformed');
  const start = member.offset + localLength + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + member.packed > file.size) throw new Refused('malformed');
  const packed = file.slice(start, start + member.packed).stream();
  if (member.method === 0) return packed.pipeThrough(checked(member, most));
  if (member.method !== 8) throw new Refused('malformed');
  return packed
    .pipeThrough(new DecompressionStream('deflate-raw') as TransformStream<Uint8Array, Uint8Array>)
    .pipeThrough(checked(member, most));
}

function checked({ crc, size }: ZipMember, most: number) {
  const sum = new Crc32();
  let length = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      length += bytes.length;
      if (length > Math.min(size, most)) throw new Refused('malformed');
      sum.add(bytes);
      controller.enqueue(bytes);
    },
    flush() {
      if (length !== size || sum.value() !== crc) throw new Refused('malformed');
    },
  });
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  try {
    return new DataView(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new Refused(isGone(error) ? 'unreadable' : 'malformed', { cause: error });
  }
}
