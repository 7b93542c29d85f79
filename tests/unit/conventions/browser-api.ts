import { resolveScopes } from '../../tools/bundle-scan/scope.ts';
import { at, type Node, nameOf } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

/** Who may touch a store by its global name: prefixes of paths, each with its reason. */
export const storeKeepers: Record<string, Record<string, string>> = {
  indexedDB: { 'utils/log/': 'the log is the only database' },
  localStorage: {
    'utils/stores/local-storage.ts': 'every touch of it may be refused: there it is caught',
  },
  sessionStorage: {},
  caches: {},
};

/** `chrome.` is never spelt out, and each store of the browser has its keeper. */
export function checkBrowserApi(sources: Source[], keepers = storeKeepers): Complaint[] {
  return sources.flatMap((source) => {
    const { program } = parse(source);
    const scopes = resolveScopes(program);
    const found: Complaint[] = [];
    walk(program, (node, above) => {
      const name = nameOf(node);
      if (!name || scopes.find(node) || isLabel(node, above[0])) return;
      const say = (what: string) =>
        found.push({ path: source.path, line: lineOf(source.text, node.start), what });
      if (name === 'chrome' || name === 'browser')
        say(`${name}: import the browser by its adapter`);
      const kept = keepers[name];
      const mine = kept && Object.keys(kept).some((path) => source.path.startsWith(path));
      if (kept && !mine) say(`${name} has another keeper`);
    });
    return found;
  });
}

function isLabel(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (parent.type.startsWith('TS') || parent.type.startsWith('Import')) return true;
  if (parent.type === 'MemberExpression')
    return at(parent, 'property') === node && !parent.computed;
  return at(parent, 'key') === node && !parent.computed && parent.shorthand !== true;
}
