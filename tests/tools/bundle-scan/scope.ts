import { all, at, children, isNode, type Node, nameOf } from './tree.ts';

/** One name as declared: what it starts as, when that is the only value it ever gets. */
export type Binding = { init: Node | null; writes: number };
type Scope = { names: Map<string, Binding>; outer: Scope | null; isFunction: boolean };

/** Who declares which name where; a name nobody declares is the browser's. */
export type Scopes = {
  find(identifier: Node): Binding | null;
  value(identifier: Node): Node | null;
};

const functions = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'StaticBlock',
]);
const blocks = new Set([
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'CatchClause',
  'SwitchStatement',
  'ClassDeclaration',
  'ClassExpression',
]);

/**
 * Resolves every identifier of a program. Minified bundles reuse short names in every
 * function, so a list of names per file would hide a global behind a stranger's local.
 */
export function resolveScopes(program: Node): Scopes {
  const home = new Map<Node, Scope>();
  const top: Scope = { names: new Map(), outer: null, isFunction: true };
  declareIn(program, top, home);
  const find = (identifier: Node): Binding | null => {
    const name = nameOf(identifier);
    let scope = home.get(identifier) ?? top;
    while (name) {
      const binding = scope.names.get(name);
      if (binding) return binding;
      if (!scope.outer) return null;
      scope = scope.outer;
    }
    return null;
  };
  for (const [node] of home) {
    for (const written of writtenBy(node)) {
      const binding = find(written);
      if (binding) binding.writes += 1;
    }
  }
  const value = (identifier: Node) => {
    const binding = find(identifier);
    return binding && binding.writes === 0 ? binding.init : null;
  };
  return { find, value };
}

function writtenBy(node: Node): Node[] {
  if (node.type === 'AssignmentExpression') return boundNames(at(node, 'left'));
  if (node.type === 'UpdateExpression') return boundNames(at(node, 'argument'));
  const loop = node.type === 'ForInStatement' || node.type === 'ForOfStatement';
  if (loop && at(node, 'left')?.type !== 'VariableDeclaration') return boundNames(at(node, 'left'));
  return [];
}

/** The identifiers a pattern gives a value to: `{a, b: [c] = 1, ...d}` gives a, c and d. */
function boundNames(pattern: Node | null): Node[] {
  if (!pattern) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return all(pattern, 'properties').flatMap((property) =>
        boundNames(at(property, property.type === 'RestElement' ? 'argument' : 'value')),
      );
    case 'ArrayPattern':
      return all(pattern, 'elements').flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(at(pattern, 'left'));
    case 'RestElement':
      return boundNames(at(pattern, 'argument'));
    default:
      return [];
  }
}

function functionScope(scope: Scope): Scope {
  let found = scope;
  while (!found.isFunction && found.outer) found = found.outer;
  return found;
}

function declare(scope: Scope, pattern: Node | null, init: Node | null): void {
  for (const identifier of boundNames(pattern)) {
    const name = nameOf(identifier);
    if (!name) continue;
    const before = scope.names.get(name);
    // Declared twice (a repeated var): its value is no longer one known thing.
    if (before) before.writes += 1;
    else scope.names.set(name, { init: pattern === identifier ? init : null, writes: 0 });
  }
}

function declareIn(node: Node, scope: Scope, home: Map<Node, Scope>): void {
  home.set(node, scope);
  let inner = scope;
  if (functions.has(node.type) || blocks.has(node.type)) {
    inner = { names: new Map(), outer: scope, isFunction: functions.has(node.type) };
  }
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    declare(scope, at(node, 'id'), null);
  } else if (node.type === 'FunctionExpression' || node.type === 'ClassExpression') {
    declare(inner, at(node, 'id'), null);
  }
  if (functions.has(node.type))
    for (const param of all(node, 'params')) declare(inner, param, null);
  if (node.type === 'CatchClause') declare(inner, at(node, 'param'), null);
  if (node.type === 'VariableDeclaration') {
    const target = node.kind === 'var' ? functionScope(scope) : scope;
    for (const one of all(node, 'declarations')) declare(target, at(one, 'id'), at(one, 'init'));
  }
  if (/^Import(Default|Namespace)?Specifier$/.test(node.type))
    declare(scope, at(node, 'local'), null);
  for (const child of children(node)) if (isNode(child)) declareIn(child, inner, home);
}
