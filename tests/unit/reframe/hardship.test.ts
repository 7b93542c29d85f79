import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsOfHardship } from '../../../utils/reframe/hardship.ts';
import { isRealPain, offerQuestion } from '../../../utils/reframe/question.ts';

const hard = [
  'I should have been there when she died.',
  'If I had checked on him an hour earlier my brother would still be alive.',
  "I should've fought back. I just lay there.",
  'Everybody thinks it was my fault that he raped me.',
  'She had a miscarriage and it is all my fault.',
  'Nobody believes me about what he did.',
  'I always get called that word because I am black.',
  "We'll be evicted on Thursday and I'm a failure of a father.",
  'I have not eaten since Sunday, I am pathetic.',
  'My daughter is cutting herself and I should have known.',
  'They told me it is cancer and I feel like a burden.',
  'They took my kids into care, what a useless mother I am.',
];

describe('hardship', () => {
  it.each(hard)('is heard, and nobody in it is asked to think again: %s', (text) => {
    expect(isRealPain(text)).toBe(true);
    expect([null, 'real-pain']).toContain(offerQuestion(text));
  });

  it.each([
    'My phone died on the way.',
    "I'm dying for a cup of tea.",
    'We killed two hours in the garden centre.',
    'dead tired and my plant died',
    'What if I lose my job and we lose the house?',
    'I should have taken the other job.',
    'She left me on read.',
    'I froze in that review and said nothing for a whole minute. I also felt warm in my stomach.',
    '',
    '...',
  ])('is not everything that sounds like it: %s', (text) => {
    expect(tellsOfHardship(text)).toBe(false);
  });

  it('is heard among an ordinary day, and at either end of a long text', () => {
    const day = 'We had soup. The bus was late. ';
    const text = 'My mother died in March.';
    expect(tellsOfHardship(day + text + day)).toBe(true);
    expect(tellsOfHardship(day.repeat(5_000) + text)).toBe(true);
    expect(tellsOfHardship(text + day.repeat(5_000))).toBe(true);
  });

  it('is looked for in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(tellsOfHardship(text)).toBe(tellsOfHardship(text));
      }),
    );
  });

  it.each(['my mum ', 'i should have ', 'the old my little ', 'he she they ', "i'i'", 'lost my '])(
    'costs no more in a hostile text: %s',
    (piece) => {
      const cost = (size: number) => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        const times = Array.from({ length: 3 }, () => {
          const start = performance.now();
          tellsOfHardship(text);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      // Only its head and its tail are read; 10 ms allow for a noisy machine.
      expect(cost(1_000_000)).toBeLessThan(cost(20_000) * 5 + 10);
    },
  );
});
