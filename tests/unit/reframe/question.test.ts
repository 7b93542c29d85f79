import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerQuestion, rankQuestions } from '../../../utils/reframe/question.ts';
import { thinkingPatterns } from '../../../utils/reframe/thinking-patterns.ts';
import { figuresOf, printed } from '../../tools/train-questions/figures.ts';
import {
  freshThoughts,
  heldOutThoughts,
  thoughtsOf,
  trainingThoughts,
} from '../../tools/train-questions/thoughts.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  // Lone surrogates and other half characters.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => {
    return String.fromCharCode(...units);
  }),
  fc
    .array(fc.constantFrom('i', 'feel', 'so', "i'm", 'a', 'failure', 'should', '.', '__proto__'))
    .map((words) => words.join(' ')),
);

describe('fitting questions on thoughts never learnt from', () => {
  it('stays above the bars on the fifth kept apart', () => {
    const figures = figuresOf(heldOutThoughts());
    console.log(printed('Held out', figures));
    expect(figures.first.of).toBeGreaterThan(300);
    expect(figures.falseAlarms.of).toBeGreaterThan(100);
    expect(figures.first.low).toBeGreaterThan(0.7);
    expect(figures.firstThree.low).toBeGreaterThan(0.88);
    expect(figures.offered.low).toBeGreaterThan(0.4);
    expect(figures.offeredRight.low).toBeGreaterThan(0.85);
    expect(figures.falseAlarms.high).toBeLessThan(0.12);
  });

  it('stays above the bars on situations written after the model was fixed', () => {
    const figures = figuresOf(freshThoughts());
    console.log(printed('Fresh', figures));
    expect(figures.first.of).toBeGreaterThan(60);
    expect(figures.first.low).toBeGreaterThan(0.45);
    expect(figures.firstThree.low).toBeGreaterThan(0.65);
    expect(figures.offered.low).toBeGreaterThan(0.35);
    expect(figures.offeredRight.low).toBeGreaterThan(0.8);
    expect(figures.falseAlarms.high).toBeLessThan(0.12);
  });

  it('starves no pattern', () => {
    const thoughts = heldOutThoughts();
    for (const pattern of thinkingPatterns) {
      const asking = thoughts.filter((thought) => thought.patterns[0] === pattern);
      const within = asking.filter(({ text, patterns: fitting }) =>
        rankQuestions(text)
          .slice(0, 3)
          .some((ranked) => fitting.includes(ranked.pattern)),
      );
      expect(asking.length, pattern).toBeGreaterThan(10);
      expect(within.length / asking.length, pattern).toBeGreaterThan(0.75);
    }
  });
});

describe('the written thoughts', () => {
  it('are many, and no text stands on both sides', () => {
    const [training, heldOut, fresh] = [trainingThoughts(), heldOutThoughts(), freshThoughts()];
    const unseen = ['hardship', 'ordinary', 'messy'].flatMap((of) => thoughtsOf(`unseen-${of}`));
    const texts = [...training, ...heldOut, ...fresh, ...unseen].map(({ text }) =>
      text.toLowerCase(),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(2000);
    const ordinary = [...training, ...heldOut].filter((thought) => thought.patterns.length === 0);
    expect(ordinary.length).toBeGreaterThan(300);
  });
});

describe('any text at all', () => {
  it('gets all twelve patterns once, best first, with finite scores, twice the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ranked = rankQuestions(text);
        expect(new Set(ranked.map(({ pattern }) => pattern))).toEqual(new Set(thinkingPatterns));
        expect(ranked).toHaveLength(12);
        ranked.forEach(({ score }, index) => {
          expect(Number.isFinite(score)).toBe(true);
          expect(score).toBeLessThanOrEqual(ranked[index - 1]?.score ?? 1);
          expect(score).toBeGreaterThanOrEqual(0);
        });
        expect(rankQuestions(text)).toEqual(ranked);
        const offer = offerQuestion(text);
        if (offer !== null) expect(thinkingPatterns).toContain(offer);
      }),
    );
  });

  it('is offered nothing when blank', () => {
    for (const blank of ['', ' ', '\n\t', '...', '\u200b', '🙂', '\ud800']) {
      expect(offerQuestion(blank), JSON.stringify(blank)).toBeNull();
      expect(rankQuestions(blank)).toHaveLength(12);
    }
  });

  it('reads past case, curly apostrophes and missing ones', () => {
    const thought = "I'm such an idiot, I can't do anything right.";
    const ranked = rankQuestions(thought);
    expect(offerQuestion(thought)).not.toBeNull();
    expect(rankQuestions(thought.toUpperCase())).toEqual(ranked);
    expect(rankQuestions(thought.replaceAll("'", '’'))).toEqual(ranked);
    expect(rankQuestions(thought.replaceAll("'", ''))).toEqual(ranked);
  });
});

describe('a huge text', () => {
  const hostile = [
    'i feel so bad. ',
    'a',
    "i'i'",
    'if i ',
    'everything i whole all total ',
    '\ufdfa',
    '1 or ',
    "'",
  ];

  it('costs no more than what is read of it', () => {
    const cost = (text: string): number => {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        rankQuestions(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const piece of hostile) {
      const small = cost(piece.repeat(Math.ceil(20_000 / piece.length)));
      const huge = cost(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      // Fifty times the text for about the same work; 10 ms allow for a noisy machine.
      expect(huge, piece).toBeLessThan(small * 5 + 10);
    }
  });

  it('keeps its head and its tail', () => {
    const filler = 'The train was on time and we had lunch by the river. '.repeat(20_000);
    const middle = rankQuestions(`${filler} ${filler}`);
    const thought = "It's all my fault, I ruined everything for them.";
    expect(rankQuestions(`${thought} ${filler}`)).not.toEqual(middle);
    expect(rankQuestions(`${filler} ${thought}`)).not.toEqual(middle);
  });
});
