import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { children, type Node } from '../../tools/bundle-scan/tree.ts';

/** A file as the checkers see it: they are functions over lists of these. */
export type Source = { path: string; text: string };
export type Complaint = { path: string; line: number; what: string };

export const root = join(import.meta.dirname, '../../..');

/** The files below some folders of the checkout, by ending; paths from its top, with `/`. */
export function readTree(folders: string[], endings: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({
        path: relative(root, path).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

/** What the product is made of. */
export const productFolders = ['entrypoints', 'components', 'utils'];
export const scripts = /\.tsx?$/;

export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** For a failing test: one line a complaint, clickable in most terminals. */
export function describeComplaints(complaints: Complaint[]): string {
  return complaints.map(({ path, line, what }) => `${path}:${line} ${what}`).join('\n');
}

type Comment = { start: number; end: number; value: string };
type Import = { from: string; start: number; typeOnly: boolean };
export type Parsed = { program: Node; comments: Comment[]; imports: Import[] };

const parsed = new Map<string, Parsed>();

/** Parses TypeScript as written. @throws when it is not TypeScript. */
export function parse({ path, text }: Source): Parsed {
  const key = `${path}\0${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} can't be parsed: ${errors[0].message}`);
  const tree = program as unknown as Node;
  const made = { program: tree, comments, imports: importsOf(tree) };
  parsed.set(key, made);
  return made;
}

function importsOf(program: Node): Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    const source = node.source as (Node & { value?: unknown }) | null | undefined;
    if (typeof source?.value !== 'string') return;
    const names = Array.isArray(node.specifiers) ? (node.specifiers as Node[]) : [];
    const kind = (one: Node) => (one.importKind ?? one.exportKind) === 'type';
    const eachType = names.length > 0 && names.every(kind);
    found.push({ from: source.value, start: node.start, typeOnly: kind(node) || eachType });
  });
  return found;
}

/** Calls `visit` for every node, outer before inner, with its parents, the nearest first. */
export function walk(
  node: Node,
  visit: (node: Node, above: Node[]) => void,
  above: Node[] = [],
): void {
  visit(node, above);
  const inner = [node, ...above];
  for (const child of children(node)) walk(child, visit, inner);
}
