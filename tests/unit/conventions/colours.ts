import { all, at, type Node, nameOf } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

/** The only home of colours, lengths and durations. */
export const tokens = 'components/theme/tokens.css';

/** Colours that must stand elsewhere, each with its reason; the text is the exact literal. */
export const colourExceptions: { path: string; literal: string; reason: string }[] = [];

const functions = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;
const hex = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/gi;
const names =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'.split(
    ' ',
  );
const named = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'gi');

/** Attributes and style properties whose value is a colour. */
const colourFields =
  /^(?:fill|stroke|color|stop-?color|flood-?color|lighting-?color|background(?:-?color)?|border(?:-?color)?|outline(?:-?color)?|caret-?color|accent-?color|theme-?color|bgcolor)$/i;

export type Declaration = { property: string; value: string; index: number };

/** The declarations of a style sheet, without its comments, strings and addresses. */
export function declarations(text: string): Declaration[] {
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/"[^"\n]*"|'[^'\n]*'/g, blank)
    .replace(/url\([^)]*\)/gi, blank);
  return [...bare.matchAll(/([-\w]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    property: match[1] ?? '',
    value: match[2] ?? '',
    index: match.index,
  }));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Colours of a text in full: every spelling, names included. */
function anyColour(text: string): string[] {
  return [...hexAndFunctions(text), ...(text.match(named) ?? [])];
}

function hexAndFunctions(text: string): string[] {
  return [...(text.match(hex) ?? []), ...(text.match(functions) ?? [])];
}

/** Complains about every colour outside the tokens. */
export function checkColours(sources: Source[], exceptions = colourExceptions): Complaint[] {
  return sources
    .filter((one) => one.path !== tokens)
    .flatMap((source) => coloursOf(source))
    .filter(
      (one) =>
        !exceptions.some(({ path, literal }) => path === one.path && one.literal === literal),
    )
    .map(({ path, line, literal }) => ({ path, line, what: `the colour ${literal}` }));
}

type Found = { path: string; line: number; literal: string };

function coloursOf(source: Source): Found[] {
  const { path, text } = source;
  const found = (index: number, literals: string[]) =>
    literals.map((literal) => ({ path, line: lineOf(text, index), literal }));
  if (path.endsWith('.css')) {
    return declarations(text).flatMap(({ value, index }) => found(index, anyColour(value)));
  }
  if (/\.(html|svg)$/.test(path)) {
    return [...text.matchAll(/([\w-]+)\s*=\s*["']([^"']*)["']/g)].flatMap((match) => {
      const always = colourFields.test(match[1] ?? '') || /^(style|content)$/.test(match[1] ?? '');
      const value = match[2] ?? '';
      return found(match.index, always ? anyColour(value) : hexAndFunctions(value));
    });
  }
  const literals: Found[] = [];
  walk(parse(source).program, (node, above) => {
    const value = textIn(node);
    if (value === null) return;
    if (leadsSomewhere(above[0])) return;
    const exact = isColourField(above) ? anyColour(value) : [];
    // In plain text `#123` may be a number.
    const whole = /^\s*#/.test(value)
      ? hexAndFunctions(value.trim())
      : (value.match(functions) ?? []);
    literals.push(...found(node.start, exact.length > 0 ? exact : wholeColours(value, whole)));
  });
  return literals;
}

/** In a script, text is a colour only when it is nothing but one, or calls a colour function. */
function wholeColours(value: string, candidates: string[]): string[] {
  const only = candidates.filter((one) => one.startsWith('#') && one === value.trim());
  return [...only, ...candidates.filter((one) => one.endsWith('('))];
}

/** `href="#fade"` names a drawing's part, not a colour. */
function leadsSomewhere(attribute: Node | undefined): boolean {
  const name = attribute?.type === 'JSXAttribute' ? at(attribute, 'name')?.name : null;
  return name === 'href' || name === 'id';
}

function textIn(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { cooked: string }).cooked;
  return null;
}

/** Whether a text ends up as a colour: `fill="red"`, `{ color: ok ? 'red' : … }`. */
function isColourField(above: Node[]): boolean {
  for (const node of above.slice(0, 5)) {
    const key = at(node, 'key') ?? at(node, 'name');
    const name = nameOf(key) ?? (key?.type === 'JSXIdentifier' ? String(key.name) : null);
    if (name !== null && (node.type === 'Property' || node.type === 'JSXAttribute')) {
      return colourFields.test(name) && all(node, 'value').length === 0;
    }
  }
  return false;
}
