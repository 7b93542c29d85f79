import { parseSync } from 'vite';

/** A node of the parsed source: its kind, where it stands (UTF-16 offsets), and its parts. */
export type Node = { type: string; start: number; end: number; [part: string]: unknown };

/**
 * Parses TypeScript or TSX.
 * @throws Error when the text is not valid syntax
 */
export function parse(file: string, source: string): Node {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const { program, errors } = parseSync(file, source, { lang });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program as unknown as Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The nodes directly inside, in the order of the text. */
export function parts(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((one, other) => one.start - other.start);
}

/** Expressions that carry a type; everything else called TS… exists for the type checker only. */
const VALUES_WITH_TYPES = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
  'TSParameterProperty',
]);

/** Whether nothing of the node is left at run time. */
export function isTypeOnly(node: Node): boolean {
  if (node.type.startsWith('TS')) return !VALUES_WITH_TYPES.has(node.type);
  return node.declare === true;
}

/** Visits all that exists at run time, parents first. `enter` may return false to stay outside. */
export function walk(
  node: Node,
  enter: (node: Node, parents: readonly Node[]) => boolean | undefined,
  parents: readonly Node[] = [],
): void {
  if (isTypeOnly(node) || enter(node, parents) === false) return;
  const chain = [...parents, node];
  for (const part of parts(node)) walk(part, enter, chain);
}
