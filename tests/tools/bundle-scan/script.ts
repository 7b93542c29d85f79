import { type AllowedAddress, strangeAddresses } from './addresses.ts';
import { boxFindings } from './boxes.ts';
import { callFindings } from './calls.ts';
import { isLocalAddress, textOf } from './constants.ts';
import {
  addressFields,
  addressOptions,
  connectingRelations,
  forbiddenGlobals,
  forbiddenProperties,
  markupFields,
  networkNames,
} from './names.ts';
import { isGlobalObject, keyName, makesElement, type Place, propertyName } from './reach.ts';
import { resolveScopes, type Scopes } from './scope.ts';
import { all, at, children, type Node, nameOf, parseScript } from './tree.ts';

/** One place in the bundle that could reach beyond the device. */
export type Finding = { path: string; where: string; what: string; snippet: string };

/** Everything in one script that could make a request, leave, or run text as code. */
export function scanScript(path: string, text: string, allowed?: AllowedAddress[]): Finding[] {
  const program = parseScript(path, text);
  const scopes = resolveScopes(program);
  const found: { node: Node; what: string }[] = [];
  const visit = (node: Node, above: Node[]): void => {
    const place = { node, above, scopes };
    const whats = new Set([
      ...findingsAt(place, allowed),
      ...callFindings(place),
      ...boxFindings(place),
    ]);
    for (const what of whats) found.push({ node, what });
    const inner = [node, ...above];
    for (const child of children(node)) visit(child, inner);
  };
  visit(program, []);
  return innermost(found).map(({ node, what }) => ({ path, ...show(text, node), what }));
}

/** 'https://x' inside `'https://x' + y` is one finding, told where it is smallest. */
function innermost(found: { node: Node; what: string }[]) {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.what === one.what &&
          other.node.start >= one.node.start &&
          other.node.end <= one.node.end,
      ),
  );
}

function show(text: string, node: Node) {
  const before = text.slice(0, node.start).split('\n');
  const where = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return { where, snippet: text.slice(node.start, Math.min(node.end, node.start + 120)) };
}

function findingsAt(place: Place, allowed?: AllowedAddress[]): string[] {
  const { node } = place;
  switch (node.type) {
    case 'Identifier':
      return globalName(place);
    case 'MemberExpression':
      return property(place);
    case 'Property':
      return [...patternKey(place), ...optionKey(place)];
    case 'Literal':
    case 'TemplateElement':
    case 'BinaryExpression':
    case 'TemplateLiteral':
    case 'CallExpression':
      return plainText(place, allowed);
    case 'AssignmentExpression':
      return assignment(place);
    case 'ImportExpression':
      return isLocalAddress(at(node, 'source'), place.scopes)
        ? []
        : ['imports code from an address that is not plainly our own'];
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return at(node, 'source') && !isLocalAddress(at(node, 'source'), place.scopes)
        ? ['imports code from an address that is not plainly our own']
        : [];
    default:
      return [];
  }
}

/** Names that only label something: `x.fetch` (seen by `property`), `{fetch: 1}`, methods. */
function isLabel({ node, above }: Place): boolean {
  const parent = above[0];
  if (!parent) return false;
  if (parent.type === 'MemberExpression')
    return at(parent, 'property') === node && !parent.computed;
  const keyed = ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent.type);
  if (keyed) return at(parent, 'key') === node && !parent.computed && !parent.shorthand;
  return /^(Export|Import)\w*Specifier$|^(Labeled|Break|Continue)Statement$|^MetaProperty$/.test(
    parent.type,
  );
}

function globalName(place: Place): string[] {
  const name = nameOf(place.node) ?? '';
  if (isLabel(place) || place.scopes.find(place.node)) return [];
  const parent = place.above[0];
  if (name === 'location' && parent?.type === 'CallExpression') {
    return ['location is handed on: what is done with it can not be read'];
  }
  if (networkNames.has(name)) return [`${name} reaches the network`];
  const reason = forbiddenGlobals.get(name);
  return reason ? [`${name}: ${reason}`] : [];
}

function property({ node, above, scopes }: Place): string[] {
  const name = propertyName(node, scopes);
  const object = at(node, 'object');
  if (name === null) {
    return isGlobalObject(object, scopes)
      ? ['a look-up on the global object by an unknown name']
      : [];
  }
  if (networkNames.has(name)) return [`${name} reaches the network`];
  // Reading __html is how Preact notices it; only making one (a key) matters.
  if (name === '__html' && above[0]?.type !== 'AssignmentExpression') return [];
  if (name === '__html' && isPreactMarkup(above[0])) return [];
  const reason = forbiddenProperties.get(name);
  if (reason) return [`${name}: ${reason}`];
  if (isGlobalObject(object, scopes) && forbiddenGlobals.has(name)) {
    return [`${name}: ${forbiddenGlobals.get(name)}`];
  }
  return [];
}

/** Taking a network name out of an object: `const {fetch: f} = globalThis`. */
function patternKey({ node, above, scopes }: Place): string[] {
  const key = keyName(node, scopes);
  if (key === null) return [];
  if (above[0]?.type === 'ObjectPattern') {
    if (networkNames.has(key)) return [`${key} reaches the network`];
    const apart = ['tabs', 'windows', 'location'].includes(key) && !isTable(above[0], scopes);
    if (apart) return [`${key} is taken apart: write it in full, so that its use can be read`];
    const reason = forbiddenProperties.get(key) ?? null;
    return reason ? [`${key}: ${reason}`] : [];
  }
  const producesMarkup = key === '__html' || key === 'dangerouslySetInnerHTML';
  return producesMarkup ? [`${key}: markup from text`] : [];
}

/** The curve library counts windows of bits; nothing of the browser has these names beside it. */
function isTable(pattern: Node, scopes: Scopes): boolean {
  const keys = all(pattern, 'properties').map((one) => keyName(one, scopes));
  return keys.includes('windows') && (keys.includes('windowSize') || keys.includes('comp'));
}

function optionKey({ node, above, scopes }: Place): string[] {
  const key = keyName(node, scopes);
  if (above[0]?.type !== 'ObjectExpression' || !addressOptions.has(key ?? '')) return [];
  return isLocalAddress(at(node, 'value'), scopes) ? [] : [`${key} is not plainly our own`];
}

/** Text that names a network interface, a connecting relation or a remote address. */
function plainText({ node, above, scopes }: Place, allowed?: AllowedAddress[]): string[] {
  const cooked = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : null;
  const text = cooked ?? textOf(node, scopes).text;
  const parent = above[0];
  const isKey = parent?.type === 'Property' && at(parent, 'key') === node;
  // The members and keys of an object are judged where they are used.
  if (text === '' || isKey) return [];
  const found = strangeAddresses(text, allowed).map((one) => `the address ${one} is on no list`);
  if (networkNames.has(text)) found.push(`the text '${text}' names what reaches the network`);
  if (connectingRelations.has(text.toLowerCase())) found.push(`'${text}' connects ahead`);
  if (/url\(\s*["']?(?!#|["']?\))/i.test(text)) found.push('a style address inside a script');
  return found;
}

/** Preact's one way from text to markup; it needs a __html, which nothing of ours makes. */
function isPreactMarkup(node: Node | null | undefined): boolean {
  if (node?.type !== 'AssignmentExpression') return false;
  const left = at(node, 'left');
  const right = at(node, 'right');
  const made = nameOf(right && at(right, 'property')) === '__html';
  return made && nameOf(left && at(left, 'property')) === 'innerHTML';
}

function assignment({ node, scopes }: Place): string[] {
  const left = at(node, 'left');
  const right = at(node, 'right');
  if (nameOf(left) === 'location' && left && !scopes.find(left)) {
    return isLocalAddress(right, scopes)
      ? []
      : ['leaves for an address that is not plainly our own'];
  }
  if (left?.type !== 'MemberExpression') return [];
  const name = propertyName(left, scopes) ?? '';
  if (markupFields.has(name)) {
    const emptied = textOf(right, scopes);
    if (isPreactMarkup(node) || (emptied.whole && emptied.text === '')) return [];
    return [`${name} from text`];
  }
  if (right && /^(Object|Function|ArrowFunction)Expression$/.test(right.type)) return [];
  // The bundler's loader of chunks writes these. What a link element loads, the policy
  // rules; what it connects to ahead depends on its relation, refused as text above.
  if (name === 'href' && makesElement(at(left, 'object'), 'link', scopes)) return [];
  if (addressFields.has(name) && !isLocalAddress(right, scopes)) {
    return [`${name} is set to an address that is not plainly our own`];
  }
  return [];
}
