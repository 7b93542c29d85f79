import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applied, changesOf } from '../../tools/mutate/changes.ts';
import { without } from '../../tools/mutate/equivalent.ts';
import { importsOf } from '../../tools/mutate/imports.ts';
import { watched } from '../../tools/mutate/reach.ts';
import { parse } from '../../tools/mutate/syntax.ts';

const textsAfter = (source: string, kind?: string) =>
  changesOf('a.ts', source)
    .filter((change) => kind === undefined || change.kind === kind)
    .map((change) => applied(source, change));

describe('changes to code', () => {
  it.each([
    ['early exit', '{ if (a) throw b; }', ['{ ; }']],
    ['early exit', 'for (const a of b) if (a) { c(); continue; }', ['for (const a of b) ;']],
    ['condition', 'if (a) throw b;', ['if (!(a)) throw b;', 'if (true) throw b;']],
    ['condition', 'x = a ? b : c', ['x = !(a) ? b : c', 'x = true ? b : c', 'x = false ? b : c']],
    ['condition', 'while (a) b();', ['while (!(a)) b();', 'while (false) b();']],
    ['boundary', 'x = a < b', ['x = a <= b']],
    ['boundary', 'x = a >= b', ['x = a > b']],
    ['comparison', 'x = a === b', ['x = a !== b']],
    ['number', 'x = 7', ['x = 8', 'x = 0']],
    ['number', 'x = 0', ['x = 1']],
    ['number', 'x = 7n', ['x = 8n', 'x = 0n']],
    ['??', 'x = a ?? b', ['x = a', 'x = b']],
    ['&&', 'const f = () => a && { ...b }', ['const f = () => a', 'const f = () => ({ ...b })']],
    ['arithmetic', 'x = a + b', ['x = a - b']],
    ['arithmetic', 'x = -a', ['x = a']],
    ['arithmetic', 'a += 1', ['a -= 1']],
    ['arithmetic', `x = \`\${a}\` + b + c`, []],
    ['text', "x = 'a'", ["x = ''"]],
    ['text', `x = \`a\${b}\``, ["x = ''"]],
    ['text', "x = { 'a': 1 }", []],
    ['boolean', 'x = true', ['x = false']],
    ['negation', 'x = !a', ['x = a']],
    ['optional chaining', 'x = a?.b', ['x = a.b']],
    ['optional chaining', 'x = a?.[0]?.()', ['x = a[0]?.()', 'x = a?.[0]()']],
    ['statement', 'a();', [';']],
    ['await', 'await a();', ['a();']],
    ['clean-up', 'try { a() } finally { b() }', ['try { a() } finally {}']],
    ['clean-up', 'try { a() } finally {}', []],
    ['method', 'x = a.some(b)', ['x = a.every(b)']],
    ['method', 'x = a.filter(b).map(c)', ['x = a.map(c)']],
    ['method', 'x = a.toString()', []],
    ['property', 'x = { ...a, b }', ['x = { b }', 'x = { ...a }']],
    ['property', 'x = { a, b }', []],
  ])('%s: %s', (kind, source, expected) => {
    expect(textsAfter(source, kind).sort()).toEqual([...expected].sort());
  });

  it.each([
    "import { a } from 'b';",
    "export * from 'a';",
    "type A = 'a' | 1;",
    "interface A { b: 'c' }",
    "const a = import('b')",
    `const x = tag\`a\${1}\``,
  ])('nothing in %s is changed', (source) => {
    expect(textsAfter(source)).toEqual([]);
  });

  it('says the line, and what stands there before and after', () => {
    const [change] = changesOf('a.ts', "const ä = '…';\n\nconst b = c  <\n  d;\n").slice(1);
    expect(change).toMatchObject({ line: 3, before: 'const b = c < d;', kind: 'boundary' });
    expect(change?.after).toBe('const b = c <= d;');
  });

  it('knows the innermost block around a change', () => {
    const source = 'const a = 1; function f() { g(); if (x) { h(); } } const i = () => 2;';
    const blocks = changesOf('a.ts', source).map(({ start, block }) => [start, block]);
    const at = (text: string) => source.indexOf(text);
    expect(blocks).toContainEqual([at('1'), -1]);
    expect(blocks).toContainEqual([at('g('), at('{ g')]);
    expect(blocks).toContainEqual([at('h('), at('{ h')]);
    expect(blocks).toContainEqual([at('2'), at('2')]);
  });

  it('leaves out what is listed as equivalent, and tells what is no longer there', () => {
    const all = changesOf('a.ts', 'x = a < b');
    const known = { file: 'a.ts', before: 'x = a < b', after: 'x = a <= b', why: 'never the same' };
    const old = { ...known, before: 'x = a < c' };
    const { rest, gone } = without(all, [known, old]);
    expect(rest.map(({ kind }) => kind)).toEqual(['statement']);
    expect(gone).toEqual([old]);
  });
});

describe('what a file loads', () => {
  it('is what it imports when it runs, now or later', () => {
    const source = `import a from './a.ts'; import type { B } from './b.ts';
      export { c } from './c.ts'; const d = () => import('./d.ts');`;
    expect(importsOf('x.ts', source)).toEqual(['./a.ts', './c.ts', './d.ts']);
  });
});

it('a watched program does the same and notes the blocks that it enters', () => {
  const source = '(() => { const f = (a) => ({ a }); if (false) { f(2); } return f(1); })()';
  const scope = globalThis as { __entered?: Set<string> };
  scope.__entered = new Set();
  const program = watched('a.ts', source);
  expect(() => parse('a.ts', program)).not.toThrow();
  expect(runInThisContext(program)).toEqual({ a: 1 });
  expect([...scope.__entered].sort()).toEqual([
    'a.ts#-1',
    `a.ts#${source.indexOf('({ a })')}`,
    `a.ts#${source.indexOf('{ const')}`,
  ]);
  delete scope.__entered;
});
