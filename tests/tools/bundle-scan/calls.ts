import { isLocalAddress, textOf } from './constants.ts';
import { addressFields, markupFields } from './names.ts';
import {
  findsButton,
  isGlobalObject,
  keyName,
  lastName,
  makesElement,
  type Place,
  propertyName,
} from './reach.ts';
import type { Scopes } from './scope.ts';
import { all, at, type Node, nameOf } from './tree.ts';

/** What a call or construction could reach: navigation, tabs, workers, code from text. */
export function callFindings({ node, scopes }: Place): string[] {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
  const callee = at(node, 'callee');
  if (!callee) return [];
  const given = all(node, 'arguments');
  return [...made(node, scopes), ...called(node, callee, given, scopes)];
}

function called(node: Node, callee: Node, given: Node[], scopes: Scopes): string[] {
  const name = nameOf(callee);
  if (name && !scopes.find(callee)) return globalCall(name, node, given, scopes);
  if (callee.type !== 'MemberExpression') return [];
  const verb = propertyName(callee, scopes);
  const object = at(callee, 'object');
  if (!verb || !object) return [];
  if (isGlobalObject(object, scopes)) return globalCall(verb, node, given, scopes);
  return memberCall(verb, object, given, scopes);
}

const loaders = new Set(['Worker', 'SharedWorker', 'Audio']);

function globalCall(name: string, node: Node, given: Node[], scopes: Scopes): string[] {
  const first = given[0] ?? null;
  if (name === 'Function') return ['code from text'];
  if ((name === 'setTimeout' || name === 'setInterval') && textOf(first, scopes).text !== '') {
    return ['code from text'];
  }
  if (loaders.has(name) && first && !isLocalAddress(first, scopes)) {
    return [`${name} from an address that is not plainly our own`];
  }
  if (name === 'FontFace' && !isLocalAddress(given[1] ?? null, scopes)) {
    return ['a font from an address that is not plainly our own'];
  }
  return name === 'Request' && node.type === 'NewExpression' ? ['a request'] : [];
}

function memberCall(verb: string, object: Node, given: Node[], scopes: Scopes): string[] {
  const on = lastName(object, scopes);
  const first = given[0] ?? null;
  if (on === 'location' && (verb === 'assign' || verb === 'replace')) {
    return isLocalAddress(first, scopes)
      ? []
      : ['leaves for an address that is not plainly our own'];
  }
  if (on === 'navigation' && verb === 'navigate') return ['leaves the page'];
  if (on === 'document' && (verb === 'write' || verb === 'writeln' || verb === 'open')) {
    return ['markup from text'];
  }
  if (on === 'search' && verb === 'query') return ['browser.search asks a search engine'];
  if ((on === 'tabs' || on === 'windows') && (verb === 'create' || verb === 'update')) {
    return opening(given.at(-1) ?? null, scopes);
  }
  if (verb === 'setAttribute' || verb === 'setAttributeNS') return attribute(verb, given, scopes);
  if (verb === 'constructor' && given.some((one) => textOf(one, scopes).text !== '')) {
    return ['code from text'];
  }
  if (on === 'constructor' && verb === 'constructor') return ['code from text'];
  const byName = on === 'Object' || on === 'Reflect';
  if (byName && ['assign', 'set', 'get', 'defineProperty'].includes(verb)) {
    const target = isGlobalObject(first, scopes) || lastName(first, scopes) === 'location';
    return target ? [`${on}.${verb} on the global object or location`] : [];
  }
  return verb === 'click' ? press(object, scopes) : [];
}

/** tabs.create, tabs.update and windows.create: the address has to be readable at the call. */
function opening(options: Node | null, scopes: Scopes, depth = 0): string[] {
  if (!options || depth > 5) return [];
  const value = options.type === 'Identifier' ? scopes.value(options) : options;
  if (value?.type !== 'ObjectExpression') return ['opens what can not be read here'];
  return all(value, 'properties').flatMap((pair) => {
    if (pair.type === 'SpreadElement') return opening(at(pair, 'argument'), scopes, depth + 1);
    const key = keyName(pair, scopes);
    if (key === null) return ['opens what can not be read here'];
    const leads = key === 'url' && !isLocalAddress(at(pair, 'value'), scopes);
    return leads ? ['opens an address that is not plainly our own'] : [];
  });
}

function attribute(verb: string, given: Node[], scopes: Scopes): string[] {
  const [name, value] = verb === 'setAttributeNS' ? given.slice(1) : given;
  const known = textOf(name ?? null, scopes);
  // Unknown names are Preact's own writing of props; those are judged where they are made.
  if (!known.whole) return [];
  const field = known.text.toLowerCase();
  if (field === 'ping' || field === 'srcdoc' || field.startsWith('on')) return [`sets ${field}`];
  const matters = addressFields.has(field) || markupFields.has(field);
  return matters && !isLocalAddress(value ?? null, scopes)
    ? [`${field} is set to an address that is not plainly our own`]
    : [];
}

/** A pressed link leaves: only one made on the spot may be pressed (a download), and a button. */
function press(object: Node, scopes: Scopes): string[] {
  const isHarmless = makesElement(object, null, scopes) || findsButton(object, scopes);
  return isHarmless ? [] : ['presses an element by itself'];
}

const pressable = new Set(['a', 'area']);

/** `jsx('img', {src})`: what Preact is going to write on an element. */
function made(node: Node, scopes: Scopes): string[] {
  const [type, props] = all(node, 'arguments');
  const element = textOf(type ?? null, scopes);
  if (!element.whole || props?.type !== 'ObjectExpression') return [];
  if (['iframe', 'frame', 'object', 'embed', 'base'].includes(element.text)) {
    return [`an element <${element.text}>`];
  }
  for (const pair of all(props, 'properties')) {
    const key = pair.type === 'Property' ? keyName(pair, scopes) : null;
    if (key === 'ping' || key === 'srcDoc' || key === 'srcdoc') return [`an element with ${key}`];
    if (!key || !addressFields.has(key) || isLocalAddress(at(pair, 'value'), scopes)) continue;
    // A link is followed only by a click; the addresses themselves are on a list.
    if (key === 'href' && pressable.has(element.text)) continue;
    return [`<${element.text} ${key}> is not plainly our own`];
  }
  return [];
}
