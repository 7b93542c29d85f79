import { describe, expect, it } from 'vitest';
import { offerQuestion, rankQuestions } from '../../../utils/reframe/question.ts';
import type { ThinkingPattern } from '../../../utils/reframe/thinking-patterns.ts';

describe('how questions are ranked', () => {
  it.each<[string, [ThinkingPattern, number][]]>([
    [
      "I'm such an idiot, I can't do anything right.",
      [
        ['labeling', 0.552161],
        ['overgeneralizing', 0.347171],
        ['all-or-nothing', 0.039427],
        ['catastrophizing', 0.008929],
      ],
    ],
    [
      "It's all my fault. They will never forgive me!",
      [
        ['personalizing', 0.53627],
        ['fortune-telling', 0.434967],
        ['overgeneralizing', 0.008831],
        ['catastrophizing', 0.003434],
      ],
    ],
    [
      'We met at six. The tea was fine.',
      [
        ['discounting', 0.037307],
        ['real-pain', 0.033679],
        ['all-or-nothing', 0.016658],
        ['mind-reading', 0.014885],
      ],
    ],
  ])('%s', (text, first) => {
    const ranked = rankQuestions(text);
    expect(ranked).toHaveLength(12);
    for (const [at, [pattern, score]] of first.entries()) {
      expect(ranked[at]?.pattern).toBe(pattern);
      expect(ranked[at]?.score).toBeCloseTo(score, 6);
    }
  });
});

describe('when a question is offered: the bar falls from short texts to long ones', () => {
  it.each<[string, ThinkingPattern | null]>([
    ['I must win.', 'should'],
    ["Cheapskate. That's me.", 'labeling'],
    ["I'm a morning person.", null],
    ['I miss the sea.', null],
    ['I feel sad that the summer is over.', null],
    [
      'The committee was most complimentary. One must assume that they had not read beyond the abstract.',
      'discounting',
    ],
    ['She writes a book a year, and it takes me a year to write a page.', 'comparing'],
    ["All my mates have got kids and a van and I've a bedroom at my mum's.", null],
    [
      'i missed two days of my spanish course so i may as well bin the whole thing',
      'all-or-nothing',
    ],
    ["He hit me again on Sunday and I told everyone at work I'd walked into a door.", null],
    [
      'I was born without hearing and today they laughed at how I speak, three grown men in the bus.',
      'real-pain',
    ],
    [
      "the dog got sick while i was at work. if i'd skipped the late shift he'd be fine",
      'personalizing',
    ],
    [
      "I did rescue that lady's handbag and I did run after the lad for three streets. It was in the local paper. But I'd only been there since I was skiving off work. So you can't call it brave.",
      null,
    ],
  ])('%s', (text, offered) => {
    expect(offerQuestion(text)).toBe(offered);
  });
});
