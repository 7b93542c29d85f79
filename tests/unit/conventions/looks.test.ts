import { describe, expect, test } from 'vitest';
import { checkColours, colourExceptions, tokens } from './colours.ts';
import { checkLengths } from './lengths.ts';
import { describeComplaints, productFolders, readTree } from './source.ts';

const tree = readTree(productFolders, /\.(css|tsx?|html|svg)$/);

test('no colour stands outside the tokens', () => {
  expect(tree.some((one) => one.path === tokens)).toBe(true);
  expect(tree.filter((one) => one.path.endsWith('.css')).length).toBeGreaterThan(5);
  expect(describeComplaints(checkColours(tree))).toBe('');
});

test('every exception is still needed', () => {
  for (const { path, literal, reason } of colourExceptions) {
    expect(tree.find((one) => one.path === path)?.text ?? '', path).toContain(literal);
    expect(reason.length).toBeGreaterThan(10);
  }
});

test('spaces, type sizes and durations come from the tokens', () => {
  expect(describeComplaints(checkLengths(tree))).toBe('');
});

describe('the colour check complains about', () => {
  test.each([
    ['a.css', 'a { color: #fff }'],
    ['a.css', 'a { color: #A34A40cc; }'],
    ['a.css', 'a { background: rgb(0 0 0 / 0.4) }'],
    ['a.css', 'a { background: linear-gradient(var(--a), oklch(0.7 0.1 30)) }'],
    ['a.css', 'a { border: var(--hairline) solid red }'],
    ['a.css', '.card { &:hover { fill: RebeccaPurple; } }'],
    ['a.css', 'a { --own: white }'],
    ['a.css', 'a { color: color-mix(in oklab, var(--ink), black) }'],
    ['a.css', 'a { background: light-dark(var(--x), hsl(0 0% 0%)) }'],
    ['a.html', '<meta name="theme-color" content="#f6efe5">'],
    ['a.html', '<p style="color: red">'],
    ['a.svg', '<path fill="tomato"/>'],
    ['a.tsx', 'export const a = <path fill="#a34a40" />'],
    ['a.tsx', 'export const a = <path fill="red" />'],
    ['a.tsx', "export const a = (on: boolean) => <path stroke={on ? 'red' : 'none'} />"],
    ['a.tsx', "export const a = <p style={{ color: 'red' }} />"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the sample's own template
    ['a.tsx', 'export const a = (o: number) => <p style={`color: rgb(0 0 0 / ${o})`} />'],
    ['a.ts', "export const rose = '#b26256'"],
  ])('%s with %s', (path, text) => {
    expect(checkColours([{ path, text }])).not.toEqual([]);
  });

  test.each([
    ['a.css', '/* #fff, red */ a { color: var(--red-ish); fill: currentColor }'],
    ['a.css', '.white { background: none; border-color: transparent }'],
    ['a.css', '#fade { color: CanvasText; content: "red" }'],
    ['a.css', 'a { mask: url(#abc) } a:hover { color: inherit }'],
    ['a.css', 'a { color: color-mix(in oklab, var(--ink) 20%, transparent) }'],
    ['a.tsx', 'export const a = <use href="#fade" clip-path="url(#abc)" fill="none" />'],
    ['a.tsx', "export const a = <Dot look='red' />"],
    ['a.ts', "export const text = 'the red one, #12 of them'"],
  ])('nothing in %s with %s', (path, text) => {
    expect(describeComplaints(checkColours([{ path, text }]))).toBe('');
  });

  test('nothing that has its exception, but anything beside it', () => {
    const source = { path: 'a.ts', text: "export const a = ['#abcdef', '#123456']" };
    const allowed = [{ path: 'a.ts', literal: '#abcdef', reason: 'the toolbar reads no tokens' }];
    expect(checkColours([source], allowed).map((one) => one.what)).toEqual(['the colour #123456']);
  });
});

describe('the length check complains about', () => {
  test.each([
    'a { padding: 12px }',
    'a { margin-block: 0 1rem }',
    'a { gap: var(--space-1) 3px }',
    'a { font-size: 18px }',
    'a { font-size: clamp(1rem, 1.1rem + 1.6vw, 2rem) }',
    'a { border-radius: 4px }',
    'a { border: 1px solid var(--line) }',
    'a { box-shadow: 0 2px 4px var(--shade) }',
    'a { transition: opacity 200ms var(--ease) }',
    'a { animation: appear .3s }',
  ])('%s', (text) => {
    expect(checkLengths([{ path: 'a.css', text }])).not.toEqual([]);
  });

  test.each([
    'a { padding: var(--space-2) 0 12vh; inline-size: 240px; font-size: 0.9em }',
    'a { border: 0; margin: 0px; transition: opacity var(--quick) var(--ease) }',
    'a { font-size: clamp(var(--text-4), 1.1rem + 1.6vw, var(--text-5)) }',
    '@media (min-width: 40rem) { a { gap: var(--space-3) } }',
  ])('nothing in %s', (text) => {
    expect(describeComplaints(checkLengths([{ path: 'a.css', text }]))).toBe('');
  });
});
