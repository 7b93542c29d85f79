import { all, at, nameOf } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

/** What nothing imports, and stays all the same, each with its reason. */
export const unimported: Record<string, string> = {
  'utils/log/lock/lock-hint.ts forgetAnswer': 'lets a test begin as a page that was just opened',
};

type Export = { name: string; start: number };

/** The values that a file exports by name. */
function exportsOf(source: Source): Export[] {
  return all(parse(source).program, 'body').flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const declared = at(statement, 'declaration');
    if (!declared || /^TS/.test(declared.type)) return [];
    const several = all(declared, 'declarations');
    return (several.length > 0 ? several : [declared]).flatMap((one) => {
      const name = nameOf(at(one, 'id'));
      return name ? [{ name, start: one.start }] : [];
    });
  });
}

/**
 * Complains of what a file exports and nothing uses: neither another file of the product, its build
 * or its tools, nor the file itself. Words that only stand in a test are dead.
 */
export function checkExports(
  product: Source[],
  users: Source[],
  allowed = unimported,
): Complaint[] {
  const names = new Map<string, Set<string>>();
  for (const { path, text } of [...product, ...users]) {
    for (const [word] of text.matchAll(/[\w$]+/g)) {
      names.set(word, (names.get(word) ?? new Set()).add(path));
    }
  }
  return product.flatMap((source) =>
    exportsOf(source)
      .filter(({ name }) => {
        if (`${source.path} ${name}` in allowed) return false;
        const elsewhere = [...(names.get(name) ?? [])].some((path) => path !== source.path);
        return !elsewhere && source.text.split(new RegExp(`\\b${name}\\b`)).length < 3;
      })
      .map(({ name, start }) => ({
        path: source.path,
        line: lineOf(source.text, start),
        what: `${name} is used nowhere`,
      })),
  );
}

/** Complains of code that is fetched when it is wanted, past the one way to tell when it is not. */
export function checkLazy(sources: Source[]): Complaint[] {
  return sources.flatMap((source) => {
    const found: Complaint[] = [];
    walk(parse(source).program, (node, above) => {
      if (node.type !== 'ImportExpression') return;
      const told = above.some(
        (one) =>
          one.type === 'CallExpression' &&
          ['loadPart', 'lazyPart'].includes(nameOf(at(one, 'callee')) ?? ''),
      );
      const line = lineOf(source.text, node.start);
      if (!told) found.push({ path: source.path, line, what: 'import( without loadPart' });
    });
    return found;
  });
}
