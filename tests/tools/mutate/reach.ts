import { isBlock } from './changes.ts';
import { parse, walk } from './syntax.ts';

/** The name of a block in the notes of a run; -1 is the file itself, as it loads. */
export const blockName = (file: string, block: number) => `${file}#${block}`;

/**
 * The same program, which also notes each block that it enters in `globalThis.__entered`.
 * Lines stay as they are.
 */
export function watched(file: string, source: string): string {
  const noteOf = (block: number) =>
    `globalThis.__entered?.add(${JSON.stringify(blockName(file, block))})`;
  const notes = [{ at: 0, text: `${noteOf(-1)};` }];
  walk(parse(file, source), (node, parents) => {
    if (!isBlock(node, parents.at(-1))) return undefined;
    const note = noteOf(node.start);
    if (node.type === 'BlockStatement') notes.push({ at: node.start + 1, text: `${note};` });
    else notes.push({ at: node.start, text: `(${note},` }, { at: node.end, text: ')' });
    return undefined;
  });
  // Later ones first, so that the offsets of the others stay true.
  notes.sort((one, other) => other.at - one.at);
  return notes.reduce(
    (text, { at, text: note }) => text.slice(0, at) + note + text.slice(at),
    source,
  );
}
