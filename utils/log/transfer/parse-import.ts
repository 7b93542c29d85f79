import type { StreamDigest } from '../../crypto/digest.ts';
import { type AsideRow, readAside } from '../database/aside-row.ts';
import { lastId } from '../entry/entry-id.ts';
import { type LogEntry, readLogEntry } from '../entry/newer-entry.ts';
import { decoded, kindOfBytes, kindOfWriting } from './file-kind.ts';
import { jsonFormat, jsonVersion } from './format-json.ts';
import { JsonLists } from './json-lists.ts';
import { isOwnPart, type OwnParts, readOwnPart } from './own-parts.ts';
import { Refused } from './refused-file.ts';

/** The largest file taken, in bytes: far over what 200,000 entries need. */
export const importLimit = 400 * 2 ** 20;
/** So much of a file tells what it is, in bytes. */
const headSize = 64 * 1_024;

/** What stands in a file of ours, as it is read: an entry, a row that was set aside, or a part of one's own. */
export type FileRow = { entry: LogEntry } | { aside: AsideRow } | { own: Partial<OwnParts> };
/** Beside them the settings, once, as they came. */
export type FilePart = FileRow | { settings: unknown };

/**
 * Every row of a file, checked, as a stream. No clock is asked: no date makes a file of our own
 * unreadable.
 * @param print takes the fingerprint of what was read. @throws Refused
 */
export async function* rowsIn(
  bytes: ReadableStream<Uint8Array>,
  print: StreamDigest,
): AsyncGenerator<FilePart> {
  const lists = new JsonLists();
  const file = { isOurs: false, hasEntries: false, own: new Set<string>(), isSpoilt: false };
  let head: Uint8Array = new Uint8Array(0);
  const watch = async (part: Uint8Array) => {
    if (head.length < headSize) head = joined(head, part.subarray(0, headSize - head.length));
    await print.add(part);
  };
  try {
    for await (const text of textOf(bytes, watch)) {
      for (const part of lists.add(text)) {
        if (part.at === 'member' && isOwnPart(part.name)) {
          // Whatever else a file may call so says nothing before it is known to be ours.
          const own = readOwnPart(part.name, part.value);
          if (own && !file.own.has(part.name)) yield { own };
          else if (file.isOurs) throw new Refused(own ? 'malformed' : 'spoilt');
          else file.isSpoilt = true;
          file.own.add(part.name);
        } else if (part.at === 'member') {
          checkMember(part.name, part.value, file);
          if (part.name === 'settings') yield { settings: part.value };
        } else if (part.at === 'list') file.hasEntries ||= part.name === 'entries';
        else if (part.at === 'setAside') yield rowOf(part.value);
        else {
          const entry = entryOf(part.value);
          if (entry) yield { entry };
          else if (file.isOurs) throw new Refused('spoilt');
          // Some tools sort the members of an object: then what it is comes after the entries.
          else file.isSpoilt = true;
        }
      }
    }
    lists.end();
    if (!file.isOurs) throw new Refused('not-ours');
    if (!file.hasEntries) throw new Refused('malformed');
  } catch (error) {
    throw told(error, head, file.isOurs);
  }
}

type Found = { isOurs: boolean; hasEntries: boolean; isSpoilt: boolean };

function checkMember(name: string, value: unknown, file: Found): void {
  if (name === 'format') {
    if (value !== jsonFormat) throw new Refused('not-ours');
    file.isOurs = true;
    if (file.isSpoilt) throw new Refused('spoilt');
  } else if (name === 'version' && file.isOurs) {
    if (!Number.isSafeInteger(value) || (value as number) < 1) throw new Refused('malformed');
    if ((value as number) > jsonVersion) throw new Refused('newer');
  } else if (name === 'entries') {
    throw new Refused('malformed');
  }
}

/** A row that an older Kind Pause could not read may well be an entry to this one. */
function rowOf(raw: unknown): FileRow {
  const entry = entryOf(raw);
  return entry ? { entry } : { aside: readAside(raw) };
}

/** Behind the last id there is no place for what comes after. */
function entryOf(raw: unknown): LogEntry | null {
  const entry = readLogEntry(raw);
  return entry?.id === lastId ? null : entry;
}

/** Whatever is wrong with a file that never said it is ours: it is something else. */
function told(error: unknown, head: Uint8Array, isOurs: boolean): unknown {
  if (!(error instanceof Refused) || isOurs) return error;
  if (!['not-ours', 'malformed', 'spoilt'].includes(error.why)) return error;
  if (decoded(head).includes(jsonFormat)) return error;
  const what = kindOfBytes(head) ?? kindOfWriting(head);
  return new Refused('not-ours', { what, cause: error });
}

/** @param watch sees every byte before it is text. @throws Refused */
export async function* textOf(
  bytes: ReadableStream<Uint8Array>,
  watch: (part: Uint8Array) => Promise<void>,
): AsyncGenerator<string> {
  const reader = bytes.getReader();
  let decoder: TextDecoder | undefined;
  let start: Uint8Array = new Uint8Array(0);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await nextOf(reader);
      if (value) await watch(value);
      size += value?.length ?? 0;
      if (size > importLimit) throw new Refused('too-big');
      let text: string;
      if (decoder) {
        text = decode(decoder, value);
      } else {
        // The first two bytes say how it is written; a stream may bring them one by one.
        start = joined(start, value);
        if (start.length < 2 && !done) continue;
        decoder = new TextDecoder(encodingOf(start), { fatal: true });
        text = decode(decoder, start) + (done ? decode(decoder, undefined) : '');
      }
      if (text !== '') yield text;
      if (done) return;
    }
  } finally {
    // Whoever stops early needs no more of it; after the end this does nothing.
    await reader.cancel().catch(() => undefined);
  }
}

/** Reading fails where a sealed file was cut off or changed, or where the disk is gone. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    throw new Refused(isGone(error) ? 'unreadable' : 'malformed', { cause: error });
  }
}

/** What browsers say of a file that is no longer there, or is a folder. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    ['NotFoundError', 'NotReadableError', 'SecurityError'].includes(error.name)
  );
}

function joined(one: Uint8Array, other: Uint8Array | undefined): Uint8Array {
  if (!other) return one;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The byte order mark says it; the decoder then takes the mark away. */
function encodingOf([one, two]: Uint8Array): string {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new Refused('malformed', { cause: error });
  }
}
