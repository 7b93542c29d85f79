import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Node, parse, walk } from './syntax.ts';

const literal = (node: unknown): string[] => {
  const value = (node as Node | null)?.value;
  return typeof value === 'string' ? [value] : [];
};

const isTypes = (node: Node) => node.importKind === 'type' || node.exportKind === 'type';

/** What a file loads when it runs: imports, exports from elsewhere, and imports on the way. */
export function importsOf(file: string, source: string): string[] {
  const found = new Set<string>();
  walk(parse(file, source), (node) => {
    if (isTypes(node)) return false;
    if (/^(Import|Export)/.test(node.type)) for (const to of literal(node.source)) found.add(to);
    return undefined;
  });
  return [...found];
}

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.json', '/index.ts', '/index.tsx'];

/** The file of this project behind an import, or null when it is a package. */
export function resolved(root: string, from: string, to: string): string | null {
  const path = to.replace(/\?.*$/, '');
  const base = /^[@~]\//.test(path)
    ? join(root, path.slice(2))
    : path.startsWith('.') && join(root, dirname(from), path);
  if (!base) return null;
  const whole = ENDINGS.map((ending) => base + ending).find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  return whole ? relative(root, whole).replaceAll('\\', '/') : null;
}

/** Looks up what files load, each file read once. */
export class Imports {
  readonly #root: string;
  readonly #direct = new Map<string, string[]>();

  constructor(root: string) {
    this.#root = root;
  }

  of(file: string): string[] {
    const known = this.#direct.get(file);
    if (known) return known;
    const isCode = /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
    const source = isCode ? readFileSync(join(this.#root, file), 'utf8') : '';
    const all = isCode ? importsOf(file, source) : [];
    const inside = all.flatMap((to) => resolved(this.#root, file, to) ?? []);
    this.#direct.set(file, inside);
    return inside;
  }

  /** Every file that is loaded with this one, each with the number of steps to it (itself 0). */
  reach(file: string): Map<string, number> {
    const steps = new Map([[file, 0]]);
    for (const [one, far] of steps) {
      for (const next of this.of(one)) if (!steps.has(next)) steps.set(next, far + 1);
    }
    return steps;
  }
}
