import { createHash } from 'node:crypto';
import { type Edit, editsOf } from './operators.ts';
import { type Node, parse, walk } from './syntax.ts';

/**
 * A change to one file. `line` counts from 1; `before` and `after` are the lines that it touches;
 * `block` is the offset of the innermost block around it, or -1 for what runs as the file loads.
 */
export type Change = Edit & {
  file: string;
  line: number;
  before: string;
  after: string;
  block: number;
};

const OUTSIDE = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TaggedTemplateExpression',
]);

/** Whether code inside runs only when this is entered: a block, or what an arrow gives back. */
export function isBlock(node: Node, parent: Node | undefined): boolean {
  if (node.type === 'BlockStatement') return true;
  return parent?.type === 'ArrowFunctionExpression' && parent.body === node;
}

const shortened = (text: string) => {
  const flat = text.trim().replace(/\s+/g, ' ');
  return flat.length > 160 ? `${flat.slice(0, 157)}...` : flat;
};

function described(file: string, source: string, edit: Edit, block: number): Change {
  const from = source.lastIndexOf('\n', edit.start - 1) + 1;
  const end = source.indexOf('\n', edit.end);
  const to = end < 0 ? source.length : end;
  const changed = source.slice(from, edit.start) + edit.to + source.slice(edit.end, to);
  return {
    ...edit,
    file,
    line: source.slice(0, edit.start).split('\n').length,
    before: shortened(source.slice(from, to)),
    after: shortened(changed),
    block,
  };
}

/** Every change that this project knows for one file, in the order of the text. */
export function changesOf(file: string, source: string): Change[] {
  const found = new Map<string, Change>();
  walk(parse(file, source), (node, parents) => {
    if (OUTSIDE.has(node.type) || (node.type.startsWith('Export') && node.source)) return false;
    const chain = [...parents, node];
    const block = chain.findLast((one, index) => isBlock(one, chain[index - 1]))?.start ?? -1;
    for (const edit of editsOf(source, node, parents)) {
      if (source.slice(edit.start, edit.end) === edit.to) continue;
      found.set(`${edit.start} ${edit.end} ${edit.to}`, described(file, source, edit, block));
    }
    return undefined;
  });
  return [...found.values()].sort((one, other) => one.start - other.start);
}

export const applied = (source: string, { start, end, to }: Edit) =>
  source.slice(0, start) + to + source.slice(end);

export const hashOf = (...texts: string[]) =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 24);
