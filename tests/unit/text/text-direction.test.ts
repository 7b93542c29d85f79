import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDirection } from '../../../utils/text/text-direction.ts';

describe('F51 F86 a text runs as its first letters do', () => {
  test.each([
    ['I froze', 'ltr'],
    ['קפאתי בישיבה', 'rtl'],
    ['تجمدت في الاجتماع', 'rtl'],
    ['ܫܠܡܐ', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['ߒߞߏ', 'rtl'],
    ['𞤀𞤁𞤂𞤢𞤃', 'rtl'],
    ['𐤀𐤁', 'rtl'],
    ['日本語で', 'ltr'],
    ['हिन्दी', 'ltr'],
    ['𝒶 letter beyond the first plane', 'ltr'],
    ['12:30 קפאתי', 'rtl'],
    ['😔😔 قلت لا شيء', 'rtl'],
    ['“…” – קפאתי and more', 'rtl'],
    ['٣ قلت', 'rtl'],
    ['۴۵۶', undefined],
    ['١٢٣', undefined],
    ['12:30', undefined],
    ['😔', undefined],
    ['👩🏽‍🚀 🏳️‍🌈', undefined],
    ['\u200fabc', 'rtl'],
    ['\u200eאבג', 'ltr'],
    ['\u061cabc', 'rtl'],
    ['\n \t', undefined],
    ['', undefined],
  ])('%j: %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });

  test('of a long text the first thousand letters are looked at, and no more', () => {
    expect(textDirection(`${' '.repeat(999)}א`)).toBe('rtl');
    expect(textDirection(`${'😔'.repeat(999)}א`)).toBe('rtl');
    expect(textDirection(`${' '.repeat(1_000)}א`)).toBeUndefined();
    expect(textDirection(`${' '.repeat(1_000_000)}א`)).toBeUndefined();
  });

  test('whatever is written, and whatever follows the first letter', () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
      .map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(anything, fc.constantFrom('a', 'א', 'ع'), (rest, first) => {
        expect(textDirection(`12 ${first}${rest}`)).toBe(first === 'a' ? 'ltr' : 'rtl');
        expect(['ltr', 'rtl', undefined]).toContain(textDirection(rest));
      }),
    );
  });
});
