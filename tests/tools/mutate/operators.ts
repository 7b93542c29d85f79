import type { Node } from './syntax.ts';

/** One change: the text from `start` to `end` becomes `to`. */
export type Edit = { start: number; end: number; to: string; kind: string };

type Rule = (node: Node, text: (part: Node) => string, parents: readonly Node[]) => Edit[];

const at = (node: Node, kind: string, ...texts: string[]): Edit[] =>
  texts.map((to) => ({ start: node.start, end: node.end, to, kind }));

const part = (node: Node, name: string) => node[name] as Node;
const list = (node: Node, name: string) => node[name] as Node[];

const EXITS = new Set(['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement']);

function leaves(statement: Node): boolean {
  if (statement.type !== 'BlockStatement') return EXITS.has(statement.type);
  const last = list(statement, 'body').at(-1);
  return last !== undefined && leaves(last);
}

/** `if (…) return`: without it, always taken, or taken when it should not be. */
const whenAsked: Rule = (node, text) => {
  const test = part(node, 'test');
  const turned = at(test, 'condition', `!(${text(test)})`, 'true');
  if (!node.alternate && leaves(part(node, 'consequent'))) {
    return [...at(node, 'early exit', ';'), ...turned];
  }
  return [...turned, ...at(test, 'condition', 'false')];
};

const chosen: Rule = (node, text) => {
  const test = part(node, 'test');
  return at(test, 'condition', `!(${text(test)})`, 'true', 'false');
};

/** A loop that never ends tells nothing new, so its condition is not made true. */
const looped: Rule = (node, text) =>
  node.test ? at(part(node, 'test'), 'condition', `!(${text(part(node, 'test'))})`, 'false') : [];

const BOUNDARIES: Record<string, string> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const SAME: Record<string, string> = { '===': '!==', '!==': '===', '==': '!=', '!=': '==' };
const SUMS: Record<string, string> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
};

const isText = (node: Node): boolean =>
  node.type === 'TemplateLiteral' ||
  typeof node.value === 'string' ||
  (node.type === 'BinaryExpression' && (isText(part(node, 'left')) || isText(part(node, 'right'))));

const compared: Rule = (node, text) => {
  const [left, right, sign] = [part(node, 'left'), part(node, 'right'), String(node.operator)];
  const as = (kind: string, other: string) =>
    at(node, kind, `${text(left)} ${other} ${text(right)}`);
  if (BOUNDARIES[sign]) return as('boundary', BOUNDARIES[sign]);
  if (SAME[sign]) return as('comparison', SAME[sign]);
  return SUMS[sign] && !isText(node) ? as('arithmetic', SUMS[sign]) : [];
};

/** An object that stands alone could be read as a block. */
const alone = (text: string) => (text.startsWith('{') ? `(${text})` : text);

const sides: Rule = (node, text) => {
  const both = [text(part(node, 'left')), text(part(node, 'right'))];
  return at(node, String(node.operator), ...both.map(alone));
};

const NAMES = ['Property', 'MethodDefinition', 'PropertyDefinition'];

const isName = (node: Node, parent: Node | undefined) =>
  parent !== undefined && NAMES.includes(parent.type) && parent.key === node && !parent.computed;

const literal: Rule = (node, _text, parents) => {
  if (isName(node, parents.at(-1)) || parents.at(-1)?.directive) return [];
  if (typeof node.value === 'boolean') return at(node, 'boolean', String(!node.value));
  if (typeof node.value === 'string') return at(node, 'text', node.value ? "''" : "'x'");
  const raw = String(node.raw);
  const unit = node.bigint ? 'n' : '';
  if (!unit && typeof node.value !== 'number') return [];
  const more = unit ? `${BigInt(String(node.bigint)) + 1n}n` : String(Number(node.value) + 1);
  return at(node, 'number', more, ...(raw === `0${unit}` ? [] : [`0${unit}`]));
};

const negated: Rule = (node, text) =>
  node.operator === '!' || node.operator === '-'
    ? at(node, node.operator === '!' ? 'negation' : 'arithmetic', text(part(node, 'argument')))
    : [];

const stepped: Rule = (node, text) => {
  const other = node.operator === '++' ? '--' : '++';
  const argument = text(part(node, 'argument'));
  return at(node, 'arithmetic', node.prefix ? `${other}${argument}` : `${argument}${other}`);
};

const assigned: Rule = (node, text) => {
  const other: Record<string, string> = { '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=' };
  const sign = other[String(node.operator)];
  const right = part(node, 'right');
  if (!sign || isText(right)) return [];
  return at(node, 'arithmetic', `${text(part(node, 'left'))} ${sign} ${text(right)}`);
};

const done: Rule = (node) => {
  if (node.directive) return [];
  return at(node, 'statement', ';');
};

const waited: Rule = (node, text) => at(node, 'await', text(part(node, 'argument')));

const cleaned: Rule = (node) => {
  const after = node.finalizer as Node | null;
  return after && list(after, 'body').length > 0 ? at(after, 'clean-up', '{}') : [];
};

const TURNED = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);
const LEFT_OUT = new Set(
  'filter sort toSorted reverse toReversed slice trim toLowerCase toUpperCase'.split(' '),
);

const called: Rule = (node, text) => {
  const callee = part(node, 'callee');
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const name = part(callee, 'property');
  const other = TURNED.get(text(name));
  if (other) return at(name, 'method', other);
  return LEFT_OUT.has(text(name)) ? at(node, 'method', text(part(callee, 'object'))) : [];
};

/** `a?.b`, `a?.[b]` and `a?.()` without the question. */
const asked = (node: Node, before: Node, source: string): Edit[] => {
  if (node.optional !== true) return [];
  const start = source.indexOf('?.', before.end);
  const next = source[start + 2];
  const to = node.type === 'MemberExpression' && next !== '[' ? '.' : '';
  return [{ start, end: start + 2, to, kind: 'optional chaining' }];
};

/** Beside a spread, each property and each spread may be left out. */
const spread: Rule = (node, text) => {
  const all = list(node, 'properties');
  if (!all.some(({ type }) => type === 'SpreadElement')) return [];
  return all.flatMap((gone) => {
    const rest = all.filter((one) => one !== gone).map(text);
    return at(node, 'property', `{ ${rest.join(', ')} }`);
  });
};

const RULES: Record<string, Rule> = {
  IfStatement: whenAsked,
  ConditionalExpression: chosen,
  WhileStatement: looped,
  DoWhileStatement: looped,
  ForStatement: looped,
  BinaryExpression: compared,
  LogicalExpression: sides,
  Literal: literal,
  TemplateLiteral: (node, text) => (text(node) === '``' ? [] : at(node, 'text', "''")),
  UnaryExpression: negated,
  UpdateExpression: stepped,
  AssignmentExpression: assigned,
  ExpressionStatement: done,
  AwaitExpression: waited,
  TryStatement: cleaned,
  ObjectExpression: spread,
};

/** All changes of one node, its parts not included. */
export function editsOf(source: string, node: Node, parents: readonly Node[]): Edit[] {
  const text = (part: Node) => source.slice(part.start, part.end);
  if (node.type === 'MemberExpression') return asked(node, part(node, 'object'), source);
  if (node.type === 'CallExpression') {
    return [...asked(node, part(node, 'callee'), source), ...called(node, text, parents)];
  }
  return RULES[node.type]?.(node, text, parents) ?? [];
}
