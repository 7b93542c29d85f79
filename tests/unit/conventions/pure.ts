import { isGlobalObject, propertyName } from '../../tools/bundle-scan/reach.ts';
import { resolveScopes } from '../../tools/bundle-scan/scope.ts';
import { all, at, type Node, nameOf } from '../../tools/bundle-scan/tree.ts';
import { subjects } from './layering.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

/** What a subject may not even name: it is handed the time, the chance and the settings. */
const outside = new Set([
  'browser',
  'chrome',
  'window',
  'self',
  'globalThis',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'process',
  'require',
  'console',
]);

const clocks = new Set(['Date.now', 'Temporal.Now', 'Math.random', 'performance.now']);

export function isSubjectFile(path: string): boolean {
  return subjects.some((name) => path.startsWith(`utils/${name}/`));
}

/** Subjects read no clock, roll no dice and know no surroundings. */
export function checkPurity(sources: Source[]): Complaint[] {
  return sources.flatMap((source) => {
    const { program } = parse(source);
    const scopes = resolveScopes(program);
    const found: Complaint[] = [];
    walk(program, (node, above) => {
      const what = impurity(node, above, scopes);
      if (what) found.push({ path: source.path, line: lineOf(source.text, node.start), what });
    });
    return found;
  });
}

function impurity(
  node: Node,
  above: Node[],
  scopes: ReturnType<typeof resolveScopes>,
): string | null {
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(at(node, 'object'))}.${propertyName(node, scopes)}`;
    if (clocks.has(name)) return `${name} is not a subject's to ask`;
    return isGlobalObject(at(node, 'object'), scopes) ? 'reads the global object' : null;
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const unasked = all(node, 'arguments').length === 0 || node.type === 'CallExpression';
    return nameOf(at(node, 'callee')) === 'Date' && unasked ? 'asks the time' : null;
  }
  if (/^TS(Enum|Module)Declaration$/.test(node.type)) return 'plain Node can not strip this';
  const name = nameOf(node);
  if (!name || !outside.has(name) || scopes.find(node) || isOnlyALabel(node, above[0])) return null;
  return `${name} is outside a subject`;
}

/** Keys, members, types and labels that happen to be called like something outside. */
function isOnlyALabel(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (parent.type.startsWith('TS')) return true;
  if (parent.type === 'MemberExpression')
    return at(parent, 'property') === node && !parent.computed;
  return at(parent, 'key') === node && !parent.computed && parent.shorthand !== true;
}
