import { isBlock } from './changes.ts';
import { parse, walk } from './syntax.ts';

/** The name of a block in the notes of a run. */
export const blockName = (file: string, block: number) => `${file}#${block}`;

/**
 * The same program, which also notes each block that it enters in `globalThis.__entered`.
 * Lines stay as they are.
 */
export function watched(file: string, source: string): string {
  const notes: { at: number; text: string }[] = [];
  walk(parse(file, source), (node, parents) => {
    const parent = parents.at(-1);
    if (!isBlock(node, parent)) return undefined;
    const note = `globalThis.__entered?.add(${JSON.stringify(blockName(file, node.start))})`;
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
