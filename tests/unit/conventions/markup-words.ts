import { all, at, type Node, nameOf } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

const letters = /\p{L}/u;
/** Two words in a row: no class, id or keyword looks like that. */
const phrase = /\p{L}{2,}[,.!?…]? \p{L}+/u;

/** Attributes and options a person gets to read or hear. */
const spoken = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'summary',
  'message',
  'contextMessage',
  'hint',
  'caption',
  'textContent',
  'innerText',
]);
/** Attributes whose values are lists of words for the browser. */
const unspoken =
  /^(class|className|d|points|viewBox|transform|rel|style|media|sizes|srcset|values|keyTimes|keySplines|allow|autocomplete|preserveAspectRatio|aria-(labelledby|describedby|controls|owns|flowto|details)|headers|stroke-dasharray)$/;

/** Words that must stand in code, each with its reason. */
export const wordExceptions: { path: string; text: string; reason: string }[] = [];

/** Complains about words a person would read that do not come from the locale files. */
export function checkMarkupWords(sources: Source[], exceptions = wordExceptions): Complaint[] {
  return sources
    .filter((one) => !one.path.startsWith('utils/words/'))
    .flatMap((source) => {
      const found: Complaint[] = [];
      walk(parse(source).program, (node, above) => {
        const text = spokenText(node, above);
        if (text === null || !letters.test(text)) return;
        const allowed = exceptions.some((one) => one.path === source.path && one.text === text);
        const line = lineOf(source.text, node.start);
        if (!allowed) found.push({ path: source.path, line, what: `the words “${text.trim()}”` });
      });
      return found;
    });
}

/** The text of a node when a person would read it; null otherwise. */
function spokenText(node: Node, above: Node[]): string | null {
  if (node.type === 'JSXText') return String(node.value);
  const text = textOf(node);
  if (text === null) return null;
  const use = useOf(node, above);
  if (use === 'child') return text;
  if (use === null || use === 'code') return null;
  if (use.startsWith('@')) {
    const name = use.slice(1);
    return spoken.has(name) || (phrase.test(text) && !unspoken.test(name)) ? text : null;
  }
  return spoken.has(use) ? text : null;
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { cooked: string }).cooked;
  return null;
}

/** Expressions a text passes through on its way: `{on ? 'Yes' : 'No'}`. */
const passing = /^(Conditional|Logical|Parenthesized|Sequence|TS\w+)Expression$|^TemplateLiteral$/;

/**
 * Where a text ends up: 'child' of an element, '@name' of an attribute, the name of an
 * option or property, 'code' anywhere else.
 */
function useOf(node: Node, above: Node[]): string | null {
  let inner = node;
  for (const [i, outer] of above.entries()) {
    if (outer.type === 'JSXAttribute') return `@${attributeName(outer)}`;
    if (outer.type === 'JSXExpressionContainer') {
      const holder = above[i + 1];
      if (holder?.type === 'JSXElement' || holder?.type === 'JSXFragment') return 'child';
    } else if (outer.type === 'Property') {
      const key = at(outer, 'key');
      const name = nameOf(key) ?? (key?.type === 'Literal' ? String(key.value) : null);
      return at(outer, 'value') === inner ? name : 'code';
    } else if (outer.type === 'AssignmentExpression') {
      const left = at(outer, 'left');
      return nameOf(left && at(left, 'property')) ?? 'code';
    } else if (outer.type === 'ConditionalExpression' && at(outer, 'test') === inner) {
      return 'code';
    } else if (outer.type === 'BinaryExpression' && outer.operator === '+') {
      // 'Hello ' + name: still read by a person.
    } else if (!passing.test(outer.type)) {
      return 'code';
    }
    inner = outer;
  }
  return null;
}

function attributeName(attribute: Node): string {
  const name = at(attribute, 'name');
  if (name?.type === 'JSXNamespacedName') return all(name, 'name').join(':');
  return typeof name?.name === 'string' ? name.name : '';
}
