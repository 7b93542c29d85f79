import type { Scopes } from './scope.ts';
import { all, at, type Node, nameOf } from './tree.ts';

/** What is known of an expression's text: all of it, or only how it begins. */
export type Known = { text: string; whole: boolean };

const nothing: Known = { text: '', whole: false };

/**
 * Folds an expression to the text it stands for: literals, `+`, templates, `.join`,
 * `.concat`, String.fromCharCode, atob and names declared once. Anything cleverer (text
 * built in a loop, read from storage, decoded by own code) stays unknown: that is the
 * limit of the scan, and why a look-up on the global object by an unknown name is refused.
 */
export function textOf(node: Node | null, scopes: Scopes, depth = 0): Known {
  if (!node || depth > 20) return nothing;
  const deeper = (inner: Node | null) => textOf(inner, scopes, depth + 1);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number'
        ? { text: String(node.value), whole: true }
        : nothing;
    case 'TemplateLiteral':
      return template(node, deeper);
    case 'BinaryExpression':
      return node.operator === '+'
        ? chain([deeper(at(node, 'left')), deeper(at(node, 'right'))])
        : nothing;
    case 'Identifier': {
      const value = scopes.value(node);
      return value ? deeper(value) : nothing;
    }
    case 'ParenthesizedExpression':
      return deeper(at(node, 'expression'));
    case 'SequenceExpression':
      return deeper(all(node, 'expressions').at(-1) ?? null);
    case 'CallExpression':
      return call(node, deeper);
    default:
      return nothing;
  }
}

/** Joins parts up to the first one that is not wholly known. */
function chain(parts: Known[]): Known {
  let text = '';
  for (const part of parts) {
    text += part.text;
    if (!part.whole) return { text, whole: false };
  }
  return { text, whole: true };
}

function template(node: Node, known: (inner: Node | null) => Known): Known {
  const holes = all(node, 'expressions');
  return chain(
    all(node, 'quasis').flatMap((quasi, i) => {
      const { cooked } = quasi.value as { cooked: string };
      const hole = holes[i];
      const part = { text: cooked, whole: true };
      return hole ? [part, known(hole)] : [part];
    }),
  );
}

function call(node: Node, known: (inner: Node | null) => Known): Known {
  const callee = at(node, 'callee');
  const given = all(node, 'arguments').map(known);
  const first = given[0];
  if (nameOf(callee) === 'atob' && first?.whole) return { text: decode(first.text), whole: true };
  if (callee?.type !== 'MemberExpression') return nothing;
  const object = at(callee, 'object');
  const verb = nameOf(at(callee, 'property'));
  if (verb === 'fromCharCode' && nameOf(object) === 'String' && given.every((one) => one.whole)) {
    return { text: String.fromCharCode(...given.map((one) => Number(one.text))), whole: true };
  }
  if (verb === 'concat') return chain([known(object), ...given]);
  if (verb === 'join' && object?.type === 'ArrayExpression') {
    const between = first ?? { text: ',', whole: true };
    return chain(
      all(object, 'elements').flatMap((one, i) => (i ? [between, known(one)] : [known(one)])),
    );
  }
  return nothing;
}

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    // Not base64: the browser would throw too, so it stands for no name.
    return '';
  }
}

const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.-]*:|[/\\]{2})/iu;
// The last two are pages of the browser that a page of ours cannot stand in for: keys, its new tab.
const ownScheme =
  /^(blob:|about:blank|(chrome|moz)-extension:|chrome:\/\/(extensions\/shortcuts|new-tab-page\/)$)/;
// A beginning that no continuation can turn into another host.
const localBeginning = /^(\/[\w.-]|\.{1,2}\/[\w.-]|[?#]|[\w-]+(\/[\w-]+)*\.html)/;

/** Whether an address can only ever lead into the extension itself, or to its keys in the browser. */
export function isLocalAddress(node: Node | null, scopes: Scopes, depth = 0): boolean {
  if (!node || depth > 20) return false;
  const also = (inner: Node | null) => isLocalAddress(inner, scopes, depth + 1);
  const known = textOf(node, scopes);
  // Browsers drop these inside an address: 'ht\ntp:' is http:.
  const text = known.text.replace(/[\t\n\r]/g, '');
  if (known.whole) return !scheme.test(text) || ownScheme.test(text);
  if (localBeginning.test(text)) return true;
  switch (node.type) {
    case 'ConditionalExpression':
      return also(at(node, 'consequent')) && also(at(node, 'alternate'));
    case 'LogicalExpression':
      return also(at(node, 'left')) && also(at(node, 'right'));
    case 'AwaitExpression':
      return also(at(node, 'argument'));
    case 'ArrayExpression':
      return all(node, 'elements').every(also);
    case 'SequenceExpression':
      return also(all(node, 'expressions').at(-1) ?? null);
    case 'Identifier': {
      const value = scopes.value(node);
      return value !== null && also(value);
    }
    case 'BinaryExpression':
      return node.operator === '+' && beginsOwn(at(node, 'left'), scopes);
    case 'TemplateLiteral': {
      const first = all(node, 'quasis')[0];
      const begin = (first?.value as { cooked: string } | undefined)?.cooked;
      return begin === '' && beginsOwn(all(node, 'expressions')[0] ?? null, scopes);
    }
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return also(at(node, 'expression'));
    case 'MemberExpression':
      return nameOf(at(node, 'property')) === 'href' && also(at(node, 'object'));
    case 'NewExpression':
      return nameOf(at(node, 'callee')) === 'URL' && isOwnUrl(node, also);
    case 'CallExpression':
      return makesOwnAddress(at(node, 'callee'));
    default:
      return false;
  }
}

/**
 * Whether what stands first already fixes the host. A known text does not: after '' or '/'
 * the rest could begin with the two slashes of another host.
 */
function beginsOwn(node: Node | null, scopes: Scopes, depth = 0): boolean {
  if (!node || depth > 20) return false;
  const deeper = (inner: Node | null) => beginsOwn(inner, scopes, depth + 1);
  if (node.type === 'CallExpression') return makesOwnAddress(at(node, 'callee'));
  if (node.type === 'Identifier') return deeper(scopes.value(node));
  return node.type === 'BinaryExpression' && deeper(at(node, 'left'));
}

/** `new URL('x', import.meta.url)`: relative to a file of our own. */
function isOwnUrl(node: Node, also: (inner: Node | null) => boolean): boolean {
  const [path, base] = all(node, 'arguments');
  return also(path ?? null) && (isThisFile(base ?? null) || also(base ?? null));
}

/** `import.meta.url`, or `self.location.href` as a bundler writes it, also behind an empty text. */
function isThisFile(base: Node | null): boolean {
  if (base?.type === 'BinaryExpression' && base.operator === '+') {
    const left = at(base, 'left');
    const empty = left?.type === 'Literal' ? left.value === '' : isEmptyTemplate(left);
    return empty && isThisFile(at(base, 'right'));
  }
  if (base?.type !== 'MemberExpression') return false;
  const object = at(base, 'object');
  if (object?.type === 'MetaProperty') return true;
  const isHref = nameOf(at(base, 'property')) === 'href' && object?.type === 'MemberExpression';
  return (
    isHref &&
    nameOf(at(object, 'property')) === 'location' &&
    nameOf(at(object, 'object')) === 'self'
  );
}

function isEmptyTemplate(node: Node | null): boolean {
  if (node?.type !== 'TemplateLiteral' || all(node, 'expressions').length > 0) return false;
  return (all(node, 'quasis')[0]?.value as { cooked: string } | undefined)?.cooked === '';
}

/** runtime.getURL and URL.createObjectURL give addresses of this very extension. */
function makesOwnAddress(callee: Node | null): boolean {
  if (callee?.type !== 'MemberExpression') return false;
  const verb = nameOf(at(callee, 'property'));
  const object = at(callee, 'object');
  if (verb === 'createObjectURL') return nameOf(object) === 'URL';
  return verb === 'getURL' && nameOf(object && at(object, 'property')) === 'runtime';
}
