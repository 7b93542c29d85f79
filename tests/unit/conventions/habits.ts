import { all, at, nameOf } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, type Parsed, parse, type Source, walk } from './source.ts';

/** Lines. A test file is a list of cases, and may be a little longer. */
const longest = (path: string) => (path.startsWith('tests/') ? 300 : 250);

/** File names, sizes, barrels, `any`, silenced errors, text as markup. */
export function checkHabits(sources: Source[]): Complaint[] {
  return sources.flatMap((source) => {
    const whole = (what: string) => ({ path: source.path, line: 1, what });
    const found: Complaint[] = [];
    const lines = source.text.trimEnd().split('\n').length;
    if (lines > longest(source.path)) {
      found.push(whole(`${lines} lines, over ${longest(source.path)}`));
    }
    const name = source.path.split('/').at(-1) ?? '';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name))
      found.push(whole('is not kebab-case'));
    if (/\.tsx?$/.test(name)) found.push(...codeHabits(source, parse(source)));
    return found;
  });
}

const markup = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'setHTMLUnsafe',
]);

function codeHabits(source: Source, parsed: Parsed): Complaint[] {
  const isProduct = !source.path.startsWith('tests/');
  const found: Complaint[] = [];
  const say = (start: number, what: string) =>
    found.push({ path: source.path, line: lineOf(source.text, start), what });
  const explained = (start: number, end: number) =>
    parsed.comments.some((one) => one.start >= start && one.end <= end);
  for (const { value, start } of parsed.comments) {
    if (/@ts-(ignore|expect-error|nocheck)/.test(value)) say(start, 'silences the type checker');
  }
  const statements = all(parsed.program, 'body');
  const passesOn = statements.filter(
    (one) => /^Export(All|Named)/.test(one.type) && at(one, 'source'),
  );
  if (passesOn.some((one) => one.type === 'ExportAllDeclaration')) say(0, 'exports a whole file');
  const only = statements.every(
    (one) => one.type === 'ImportDeclaration' || passesOn.includes(one),
  );
  if (passesOn.length > 0 && only) say(0, 'is a barrel');
  walk(parsed.program, (node) => {
    if (node.type === 'TSAnyKeyword') say(node.start, 'any');
    const name = nameOf(node) ?? (node.type === 'JSXIdentifier' ? String(node.name) : '');
    if (isProduct && markup.has(name)) say(node.start, `${name}: text as markup`);
    if (node.type === 'CatchClause') {
      const body = at(node, 'body');
      const empty = body && all(body, 'body').length === 0;
      if (empty && !explained(body.start, body.end))
        say(node.start, 'an empty catch without a reason');
    }
    if (isProduct && node.type === 'CallExpression' && swallows(node)) {
      const { line, previous } = around(source.text, node.end);
      const commented = explained(node.start, node.end) || /\/\/|\*\//.test(line + previous);
      if (!commented) say(node.start, 'an error swallowed without a reason');
    }
  });
  return found;
}

type Call = Parameters<typeof at>[0];

/** `.catch(() => {})` and `.catch(() => undefined)`; a null is a value that someone reads. */
function swallows(call: Call): boolean {
  const callee = at(call, 'callee');
  if (nameOf(callee && at(callee, 'property')) !== 'catch') return false;
  const [handler] = all(call, 'arguments');
  const body = handler ? at(handler, 'body') : null;
  if (body?.type === 'BlockStatement') return all(body, 'body').length === 0;
  return nameOf(body) === 'undefined';
}

function around(text: string, index: number): { line: string; previous: string } {
  const lines = text.split('\n');
  const here = lineOf(text, index) - 1;
  return { line: lines[here] ?? '', previous: lines[here - 1] ?? '' };
}
