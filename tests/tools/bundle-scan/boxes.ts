import { textOf } from './constants.ts';
import { keyName, type Place, propertyName } from './reach.ts';
import type { Scopes } from './scope.ts';
import { all, at, type Node } from './tree.ts';

/** Kinds of input nobody types words into. */
const wordless = new Set([
  'radio',
  'checkbox',
  'range',
  'date',
  'time',
  'month',
  'number',
  'color',
  'file',
  'button',
  'submit',
  'reset',
]);
const remembering = new Set(['input', 'textarea', 'select', 'form']);
const makers = new Set(['jsx', 'jsxs', 'jsxDEV', 'h', 'createElement', 'cloneElement']);

/**
 * Boxes a browser would check, complete, remember or translate: what is typed into them may leave
 * the device without the page asking for anything. Each says in place, after whatever is handed in,
 * that it wants none of it.
 */
export function boxFindings({ node, scopes }: Place): string[] {
  if (node.type === 'Property' || node.type === 'MemberExpression') return editable(node, scopes);
  if (node.type !== 'CallExpression') return [];
  const callee = at(node, 'callee');
  const member = callee?.type === 'MemberExpression' ? propertyName(callee, scopes) : null;
  if (member !== null && !makers.has(member)) return [];
  const [first, props] = all(node, 'arguments');
  const tag = textOf(first ?? null, scopes);
  if (!tag.whole || !remembering.has(tag.text)) return [];
  if (props?.type !== 'ObjectExpression') {
    return [`<${tag.text}> with attributes that can not be read here`];
  }
  return openTo(tag.text, attributes(props, scopes));
}

/** What a box lets a browser do with the words in it. @param said its attributes, null for unknown */
export function openTo(tag: string, said: ReadonlyMap<string, string | boolean | null>): string[] {
  const found: string[] = [];
  if (said.get('autocomplete') !== 'off') found.push(`<${tag}> that the browser remembers`);
  const type = said.get('type');
  const isWordless = tag === 'input' && typeof type === 'string' && wordless.has(type);
  if (tag === 'select' || tag === 'form' || isWordless) return found;
  const spelling = said.get('spellcheck');
  if (spelling === undefined || spelling === true || spelling === 'true') {
    found.push('a box for words that the browser may check elsewhere');
  }
  if (said.get('writingsuggestions') !== 'false') {
    found.push('a box for words that the browser may complete elsewhere');
  }
  if (said.get('translate') !== false && said.get('translate') !== 'no') {
    found.push('a box for words that the browser may translate elsewhere');
  }
  return found;
}

/** What stands after the last spread: nobody outside can say otherwise. `null` is worked out later. */
function attributes(props: Node, scopes: Scopes): Map<string, string | boolean | null> {
  const said = new Map<string, string | boolean | null>();
  for (const pair of all(props, 'properties')) {
    if (pair.type === 'SpreadElement') {
      // A spread of what is written here in full hides nothing.
      if (!isPlain(at(pair, 'argument'))) said.clear();
      continue;
    }
    const key = keyName(pair, scopes);
    if (key !== null) said.set(key.toLowerCase(), valueAt(at(pair, 'value'), scopes));
  }
  return said;
}

function isPlain(node: Node | null): boolean {
  if (node?.type === 'ConditionalExpression') {
    return isPlain(at(node, 'consequent')) && isPlain(at(node, 'alternate'));
  }
  return node?.type === 'ObjectExpression';
}

function valueAt(node: Node | null, scopes: Scopes): string | boolean | null {
  if (node?.type === 'Literal' && typeof node.value === 'boolean') return node.value;
  // Minified, true and false are !0 and !1.
  const inner = node?.type === 'UnaryExpression' && node.operator === '!' && at(node, 'argument');
  if (inner && inner.type === 'Literal') return !inner.value;
  const { text, whole } = textOf(node, scopes);
  return whole ? text : null;
}

/** Any element can be made a box, and then none of the above is refused. */
function editable(node: Node, scopes: Scopes): string[] {
  const name = node.type === 'Property' ? keyName(node, scopes) : propertyName(node, scopes);
  return /^(contenteditable|designmode|editcontext)$/i.test(name ?? '')
    ? [`${name} makes a box of anything`]
    : [];
}
