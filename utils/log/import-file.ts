import { jsonFormat, jsonVersion } from './json.ts';

/**
 * Why a file is refused as a whole; then nothing of it is written.
 * - `too-big`: over `importLimit`.
 * - `not-ours`: no log of Kind Pause.
 * - `newer`: written by a newer Kind Pause.
 * - `malformed`: cut off, or no longer the text it was.
 * - `spoilt`: something in it cannot be an entry.
 */
export type Refusal = 'too-big' | 'not-ours' | 'newer' | 'malformed' | 'spoilt';

/** Thrown inside the import only; pages get the refusal as a value. */
export class Refused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, cause?: unknown) {
    super(`import: ${why}`, { cause });
    this.name = 'Refused';
    this.why = why;
  }
}

/** A file, or what comes out of a sealed one. `size` in bytes is known before it is read. */
export type Source = { readonly size: number; stream(): ReadableStream<Uint8Array> };

/** The largest file taken, in bytes: far over what 200,000 entries need. */
export const importLimit = 400 * 2 ** 20;
/** The longest line held in memory, in code units; also the largest file of one line. */
const lineLimit = 32 * 2 ** 20;
const headEnd = '"entries":[';

/**
 * What claims to be entries in a file, unchecked, as a stream: line by line as we write it. A file
 * that some other tool laid out anew is read whole, up to 32 MB.
 * @throws Refused
 */
export async function* entriesIn(file: Source): AsyncGenerator<unknown> {
  if (file.size > importLimit) throw new Refused('too-big');
  const lines = linesOf(file);
  const head = await lines.next();
  const first = head.done ? '' : head.value.trim();
  if (!first.startsWith('{')) throw new Refused('not-ours');
  if (!first.endsWith(headEnd)) {
    yield* wholeFile(first, lines);
    return;
  }
  checkHead(parsed(`${first}]}`));
  let ended = false;
  for await (const line of lines) {
    const text = line.trim();
    if (ended && text !== '') throw new Refused('malformed');
    if (text.startsWith(']')) {
      parsed(`{"entries":[${text}`);
      ended = true;
    } else if (text !== '') {
      yield parsed(text.endsWith(',') ? text.slice(0, -1) : text);
    }
  }
  if (!ended) throw new Refused('malformed');
}

async function* wholeFile(first: string, lines: AsyncGenerator<string>): AsyncGenerator<unknown> {
  let text = first;
  for await (const line of lines) {
    text += `\n${line}`;
    if (text.length > lineLimit) throw new Refused('too-big');
  }
  const whole = parsed(text);
  checkHead(whole);
  const { entries } = whole as { entries?: unknown };
  if (!Array.isArray(entries)) throw new Refused('malformed');
  yield* entries;
}

function checkHead(raw: unknown): void {
  if (typeof raw !== 'object' || raw === null) throw new Refused('not-ours');
  const { format, version } = raw as { format?: unknown; version?: unknown };
  if (format !== jsonFormat) throw new Refused('not-ours');
  if (!Number.isSafeInteger(version) || (version as number) < 1) throw new Refused('malformed');
  if ((version as number) > jsonVersion) throw new Refused('newer');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // No JSON, or nested deeper than the parser goes.
    throw new Refused('malformed', error);
  }
}

async function* linesOf(file: Source): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  let decoder: TextDecoder | undefined;
  let start: Uint8Array = new Uint8Array(0);
  let rest = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await nextOf(reader);
      size += value?.length ?? 0;
      if (size > importLimit) throw new Refused('too-big');
      if (!decoder) {
        // The first two bytes say how it is written; a stream may bring them one by one.
        start = joined(start, value);
        if (start.length < 2 && !done) continue;
        decoder = new TextDecoder(encodingOf(start), { fatal: true });
        rest = decode(decoder, start);
        if (done) rest += decode(decoder, undefined);
      } else {
        rest += decode(decoder, value);
      }
      let from = 0;
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
        yield rest.slice(from, end);
        from = end + 1;
      }
      rest = rest.slice(from);
      if (rest.length > lineLimit) throw new Refused('too-big');
      if (done) break;
    }
    if (rest !== '') yield rest;
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
    throw new Refused('malformed', error);
  }
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
    throw new Refused('malformed', error);
  }
}
