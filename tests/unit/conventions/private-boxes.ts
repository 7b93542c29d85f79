import { all, at, type Node } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

/** The one file that makes boxes for words. */
export const boxMaker = 'components/controls/private-box.tsx';

/** Kinds of input nobody types words into; each stands in its tag, in plain letters. */
const wordless = /^(radio|checkbox|range|date|time|file)$/;
const remembering = /^(input|textarea|select|form)$/;

/**
 * Words are typed into the boxes of one component alone, which refuses what a browser might do
 * with them. Whatever else takes an answer is not remembered. No direction is left to the browser,
 * which looks through the whole text for it at every letter.
 */
export function checkPrivateBoxes(sources: Source[]): Complaint[] {
  return sources.flatMap((source) => {
    const found: Complaint[] = [];
    walk(parse(source).program, (node) => {
      if (node.type !== 'JSXOpeningElement') return;
      for (const what of complaintsAbout(node, source.path)) {
        found.push({ path: source.path, line: lineOf(source.text, node.start), what });
      }
    });
    return found;
  });
}

function complaintsAbout(element: Node, path: string): string[] {
  const tag = String(at(element, 'name')?.name ?? '');
  const said = new Map(all(element, 'attributes').map((one) => [nameIn(one), valueIn(one)]));
  const found: string[] = [];
  if (said.get('dir') === 'auto') found.push('dir="auto": use ownWords or textDirection');
  if ([...said.keys()].some((name) => name.toLowerCase() === 'contenteditable')) {
    found.push('a box of its own making');
  }
  if (!remembering.test(tag)) return found;
  if (said.get('autocomplete') !== 'off') found.push(`<${tag}> without autocomplete="off"`);
  const isMark = tag === 'input' && /^(radio|checkbox)$/.test(said.get('type') ?? '');
  // A mark other than the page's first one is what Firefox writes down to restore the tab.
  if (isMark && !said.has('defaultChecked')) found.push('a mark without defaultChecked');
  const isBox = tag === 'textarea' || (tag === 'input' && !wordless.test(said.get('type') ?? ''));
  if (isBox && path !== boxMaker) found.push(`<${tag}> for words outside ${boxMaker}`);
  return found;
}

function nameIn(attribute: Node): string {
  return String(at(attribute, 'name')?.name ?? '');
}

function valueIn(attribute: Node): string | null {
  const value = at(attribute, 'value');
  return value?.type === 'Literal' ? String(value.value) : null;
}
