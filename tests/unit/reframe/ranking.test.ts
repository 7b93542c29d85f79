import { describe, expect, it } from 'vitest';
import { offerQuestion, rankQuestions } from '../../../utils/reframe/question.ts';
import type { ThinkingPattern } from '../../../utils/reframe/thinking-patterns.ts';

describe('how questions are ranked', () => {
  it.each<[string, [ThinkingPattern, number][]]>([
    [
      "I'm such an idiot, I can't do anything right.",
      [
        ['overgeneralizing', 0.700472],
        ['labeling', 0.214808],
        ['all-or-nothing', 0.05289],
        ['emotional-reasoning', 0.006454],
      ],
    ],
    [
      "It's all my fault. They will never forgive me!",
      [
        ['personalizing', 0.52496],
        ['fortune-telling', 0.432447],
        ['real-pain', 0.01356],
        ['catastrophizing', 0.008262],
      ],
    ],
    [
      'We met at six. The tea was fine.',
      [
        ['discounting', 0.040985],
        ['comparing', 0.014004],
        ['real-pain', 0.013846],
        ['all-or-nothing', 0.005672],
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

describe('when a question is offered', () => {
  it.each<[string, ThinkingPattern | null]>([
    ['I must win.', 'should'],
    ['I froze in that review and said nothing for a minute. I am such an idiot.', 'labeling'],
    ["Cheapskate. That's me.", 'labeling'],
    ["I'm a morning person.", null],
    ['I miss the sea.', null],
    ['I feel sad that the summer is over.', 'emotional-reasoning'],
    [
      'The committee was most complimentary. One must assume that they had not read beyond the abstract.',
      null,
    ],
    ['She writes a book a year, and it takes me a year to write a page.', null],
    ["All my mates have got kids and a van and I've a bedroom at my mum's.", 'comparing'],
    [
      'i missed two days of my spanish course so i may as well bin the whole thing',
      'all-or-nothing',
    ],
    ["He hit me again on Sunday and I told everyone at work I'd walked into a door.", 'real-pain'],
    [
      'I was born without hearing and today they laughed at how I speak, three grown men in the bus.',
      'real-pain',
    ],
    ["the dog got sick while i was at work. if i'd skipped the late shift he'd be fine", null],
    [
      "I did rescue that lady's handbag and I did run after the lad for three streets. It was in the local paper. But I'd only been there since I was skiving off work. So you can't call it brave.",
      null,
    ],
  ])('%s', (text, offered) => {
    expect(offerQuestion(text)).toBe(offered);
  });
});

describe('never and always', () => {
  it.each(['I always ruin it.', "I'll never get it right.", 'I never get it right.'])(
    '%s',
    (text) => {
      expect(offerQuestion(text)).toBe('overgeneralizing');
    },
  );
});

it('"I must have" is a guess, "I must" a rule', () => {
  const guess = rankQuestions('I must have sounded so stupid to them.');
  expect(guess.slice(0, 2).map(({ pattern }) => pattern)).not.toContain('should');
  expect(rankQuestions('I must always be strong.')[0]?.pattern).toBe('should');
});

describe('harsh words about others are no pattern of one’s own', () => {
  it.each([
    'My ex is a psycho and a liar.',
    'The referee is a blind idiot.',
    'my neighbour is a complete idiot',
    'That plumber is useless.',
    'He never does the dishes.',
  ])('%s', (text) => {
    expect(offerQuestion(text)).toBeNull();
  });
});
