import { parseSync } from 'vite';

/** A syntax tree node, loosely: the scan reads only the fields it has checked for. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The node in a field, or null where the field holds none. */
export function at(node: Node, field: string): Node | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** The nodes of a list field; holes and other values are left out. */
export function all(node: Node, field: string): Node[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function nameOf(node: Node | null): string | null {
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : null;
}

const outsideTheCode = new Set(['type', 'start', 'end', 'parent', 'range', 'loc']);

export function children(node: Node): Node[] {
  const found: Node[] = [];
  for (const [field, value] of Object.entries(node)) {
    if (outsideTheCode.has(field)) continue;
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) found.push(...value.filter(isNode));
  }
  return found;
}

/** Parses what a browser would run. @throws when it is not JavaScript. */
export function parseScript(path: string, text: string): Node {
  // A classic script and a module differ in little we look at; `import` needs the module reading.
  const { program, errors } = parseSync(path, text, { lang: 'js', sourceType: 'unambiguous' });
  const first = errors[0];
  if (first) throw new Error(`${path} can't be read as JavaScript: ${first.message}`);
  return program as unknown as Node;
}
