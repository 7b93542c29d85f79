import { textOf } from './constants.ts';
import { globalObjects } from './names.ts';
import type { Scopes } from './scope.ts';
import { all, at, type Node, nameOf } from './tree.ts';

/** What a rule sees of one place; `above` is its parents, the nearest first. */
export type Place = { node: Node; above: Node[]; scopes: Scopes };

/** Whether an expression is the global object, also through a name declared once. */
export function isGlobalObject(node: Node | null, scopes: Scopes, depth = 0): boolean {
  if (!node || depth > 20) return false;
  const also = (inner: Node | null) => isGlobalObject(inner, scopes, depth + 1);
  const name = nameOf(node);
  if (name) {
    const value = scopes.value(node);
    return scopes.find(node) ? value !== null && also(value) : globalObjects.has(name);
  }
  if (node.type === 'ConditionalExpression')
    return also(at(node, 'consequent')) || also(at(node, 'alternate'));
  if (node.type === 'LogicalExpression') return also(at(node, 'left')) || also(at(node, 'right'));
  if (node.type === 'MemberExpression') {
    const inner = propertyName(node, scopes);
    return inner === 'defaultView' || (globalObjects.has(inner ?? '') && also(at(node, 'object')));
  }
  return false;
}

/** A member's name, also where it is spelt in brackets; null when it can't be known. */
export function propertyName(member: Node, scopes: Scopes): string | null {
  const key = at(member, 'property');
  if (!member.computed) return nameOf(key);
  const { text, whole } = textOf(key, scopes);
  return whole ? text : null;
}

export function keyName(pair: Node, scopes: Scopes): string | null {
  const key = at(pair, 'key');
  if (!pair.computed && key?.type === 'Identifier') return nameOf(key);
  const { text, whole } = textOf(key, scopes);
  return whole ? text : null;
}

/** The last name of an expression: tabs for `browser.tabs`, also through a name declared once. */
export function lastName(node: Node | null, scopes: Scopes, depth = 0): string | null {
  if (!node || depth > 20) return null;
  if (node.type === 'MemberExpression') return propertyName(node, scopes);
  if (node.type === 'ChainExpression') return lastName(at(node, 'expression'), scopes, depth + 1);
  const value = node.type === 'Identifier' ? scopes.value(node) : null;
  return value ? lastName(value, scopes, depth + 1) : nameOf(node);
}

/** Whether a name stands for `createElement(tag)` (any tag when none is given). */
export function makesElement(node: Node | null, tag: string | null, scopes: Scopes): boolean {
  const value = node?.type === 'Identifier' ? scopes.value(node) : null;
  const maker = value?.type === 'CallExpression' ? at(value, 'callee') : null;
  if (!value || maker?.type !== 'MemberExpression') return false;
  if (propertyName(maker, scopes) !== 'createElement') return false;
  return tag === null || textOf(all(value, 'arguments')[0] ?? null, scopes).text === tag;
}

/** Whether a name stands for what `querySelector` found by a selector that takes buttons alone. */
export function findsButton(node: Node | null, scopes: Scopes): boolean {
  const value = node?.type === 'Identifier' ? scopes.value(node) : null;
  const call = value?.type === 'ChainExpression' ? at(value, 'expression') : value;
  const finder = call?.type === 'CallExpression' ? at(call, 'callee') : null;
  if (!call || finder?.type !== 'MemberExpression') return false;
  if (!['querySelector', 'closest'].includes(propertyName(finder, scopes) ?? '')) return false;
  const { text, whole } = textOf(all(call, 'arguments')[0] ?? null, scopes);
  return whole && /^button(\[[\w-]+\])?$/.test(text);
}
