import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asAscii } from '../../../utils/build/as-ascii.ts';
import { anyCodePoints } from '../../tools/any-code-points.ts';

function written(code: string): string {
  const bundle = { 'background.js': { type: 'chunk', code }, 'a.css': { type: 'asset' } };
  asAscii().generateBundle({}, bundle);
  return bundle['background.js'].code;
}

const run = (code: string) => new Function(`return ${code}`)() as unknown;

test.each([
  ["'“Hello” — …'", '“Hello” — …'],
  ['`1–2 🌱`', '1–2 🌱'],
  ["'🌱🌿'.match(/[🌱🌿]/gu).length", 2],
  ["'aé'.replace(/é/, 'e')", 'ae'],
  ['(() => { const naïve = 3; return naïve; })()', 3],
  ["({ 'é': 1, ü: 2 })", { é: 1, ü: 2 }],
])('%s means the same in ASCII', (code, value) => {
  const ascii = written(code);
  expect(ascii).toMatch(/^[ -~\s]*$/);
  expect(run(ascii)).toEqual(value);
  expect(run(code)).toEqual(value);
});

test('any text stays what it is', () => {
  fc.assert(
    fc.property(anyCodePoints(), (text) => {
      const ascii = written(JSON.stringify(text));
      expect(ascii).toMatch(/^[\0-\x7f]*$/);
      expect(run(ascii)).toBe(text);
    }),
  );
});
