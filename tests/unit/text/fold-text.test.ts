import { describe, expect, it } from 'vitest';
import { foldText, foldWithPlaces } from '../../../utils/text/fold-text.ts';

describe('text as it is searched', () => {
  it.each([
    ['Plain TEXT 1!', 'plain text 1!'],
    ['Fürious Ñandú ÉÈ', 'furious nandu ee'],
    ['æƀȼđðɖɇǥħıɨɉĸłƚŋøœɍßŧⱦþʉɏƶ', 'aebcdddeghiijkllnooerssttthuyz'],
    ['ΣΊΣΥΦΟΣ ς', 'σισυφοσ σ'],
    ['‘a’ ‚ ‛ ′ ` ´', "'a' ' ' ' ' '"],
    ['“a” „ ‟ ″ « » ＂ ״', '"a" " " " " " " "'],
    ['a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
    ['`', "'"],
    ['ｆｕｌｌ ﬁt', 'full fit'],
    ['ſ', 's'],
    ['ẞ', 'ss'],
    ['\u1c80', 'в'],
    ['مـح', 'مح'],
    ['שָׁ', 'ש'],
    ['が', 'か\u3099'],
    ['a\u200db\ufe0f', 'ab'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('the places of its letters', () => {
  it('are those of the original, marks with the letter before them', () => {
    expect(foldWithPlaces('ae\u0301b')).toEqual({
      text: 'aeb',
      starts: [0, 1, 3],
      ends: [1, 3, 4],
    });
    expect(foldWithPlaces('\u0301a')).toEqual({ text: 'a', starts: [1], ends: [2] });
    expect(foldWithPlaces('ßx')).toEqual({ text: 'ssx', starts: [0, 0, 1], ends: [1, 1, 2] });
    expect(foldWithPlaces('🙂a')).toEqual({ text: '🙂a', starts: [0, 0, 2], ends: [2, 2, 3] });
    expect(foldWithPlaces('ßx')).toEqual({ text: 'ssx', starts: [0, 0, 1], ends: [1, 1, 2] });
    expect(foldWithPlaces('a\u0301b')).toEqual({ text: 'ab', starts: [0, 2], ends: [2, 3] });
    expect(foldWithPlaces('')).toEqual({ text: '', starts: [], ends: [] });
  });
});
