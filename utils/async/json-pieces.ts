/** The longest piece of a text that is written at once, in code units. */
const longest = 32 * 1_024;
/** Up to this size, in code units and bytes, something is written at once. */
const small = 64 * 1_024;

/**
 * What `JSON.stringify` makes of plain data, in pieces that each take a moment only: a megabyte of
 * control characters alone takes it a tenth of a second. Bytes are written as base64.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (typeof value === 'string') return yield* stringPieces(value);
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) {
    return yield JSON.stringify(value, bytesAsText) ?? 'null';
  }
  if (sizeOf(value) <= small) return yield JSON.stringify(value, bytesAsText) ?? 'null';
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  let isFirst = true;
  for (const [name, item] of Object.entries(value)) {
    if (!isList && !isWritten(item)) continue;
    yield `${isFirst ? '' : ','}${isList ? '' : `${JSON.stringify(name)}:`}`;
    yield* jsonPieces(item);
    isFirst = false;
  }
  yield isList ? ']' : '}';
}

/** Of a row that was sealed by a lock and does not open. */
export function bytesAsText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.toBase64() : value;
}

/** About how long something is as text, in code units; what counts is whether it is long. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 2;
  for (const [name, item] of Object.entries(value)) size += name.length + sizeOf(item) + 4;
  return size;
}

/** A text in parts that no letter of two units is cut apart by. */
export function* partsOf(text: string, length = longest): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + length);
    if (to < text.length && isHigh(text.charCodeAt(to - 1))) to--;
    yield text.slice(from, to);
    from = to;
  }
}

function* stringPieces(text: string): Generator<string> {
  if (text.length <= longest) return yield JSON.stringify(text);
  yield '"';
  for (const part of partsOf(text)) yield JSON.stringify(part).slice(1, -1);
  yield '"';
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

function isWritten(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
