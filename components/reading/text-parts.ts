/** A part of a text: from and to in UTF-16 code units. */
export type TextPart = { start: number; end: number };

/** A longer text is laid out in blocks, in code units: a good page of it. */
export const longFrom = 8_192;
/** How much of a text stands in a list. */
export const excerptSize = 2_000;
/** What stands before the words that were looked for. */
const leadSize = 200;
const blockSize = 4_096;
/** How much stands there before all is asked for, in blocks. */
const blocksAtFirst = 4;

const torn = /[\p{M}\p{Default_Ignorable_Code_Point}\udc00-\udfff]/u;

/** A place near `at` where no letter is cut off from its marks. */
function wholeAt(text: string, at: number): number {
  let place = Math.min(at, text.length);
  while (place < text.length && place < at + 64 && torn.test(text.charAt(place))) place += 1;
  return place;
}

/** @param found where what was looked for begins; 0 for nothing */
export function excerptOf(text: string, found: number): TextPart {
  const start = found > excerptSize / 2 ? wholeAt(text, found - leadSize) : 0;
  return { start, end: wholeAt(text, start + excerptSize) };
}

/** The whole text in blocks, which end with a line where there is one, else between two words. */
export function blocksOf(text: string): TextPart[] {
  const blocks: TextPart[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfBlock(text, start);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}

function endOfBlock(text: string, start: number): number {
  const most = start + blockSize;
  if (most >= text.length) return text.length;
  const half = text.slice(start + blockSize / 2, most);
  const line = half.lastIndexOf('\n') + 1;
  const cut = line > 0 ? line : half.lastIndexOf(' ') + 1;
  return cut > 0 ? start + blockSize / 2 + cut : wholeAt(text, most);
}

/** How many blocks stand there at first: also the one with what was looked for. */
export function beginningOf(blocks: readonly TextPart[], found: number): number {
  const needed = blocks.findIndex(({ end }) => end > found) + 1;
  return needed > 0 && needed <= 2 * blocksAtFirst
    ? Math.max(needed, blocksAtFirst)
    : blocksAtFirst;
}
